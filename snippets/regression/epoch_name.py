def train_for(epoch: int) -> int:
    epochs = range(epoch)
    for epoch in epochs:
        pass
    return len(epochs)


epoch = 20
for run in (1, 2, 3):
    epochs = range(epoch)
    for epoch in epochs:
        pass
    print(f"in a cell, run {run}: {len(epochs)} epochs")

print("as an argument:", [train_for(20) for _ in range(3)], "epochs")

in_a_function = """
def train():
    for epoch in range(epoch):
        pass
train()
"""
exec(in_a_function)  # raises UnboundLocalError
