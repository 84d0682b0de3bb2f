epoch = 20
for run in (1, 2, 3):
    epochs = range(epoch)
    for epoch in epochs:
        pass
    print(f"in a cell, run {run}: {len(epochs)} epochs")

in_a_function = """
def train():
    for epoch in range(epoch):
        pass
train()
"""
exec(in_a_function)  # raises UnboundLocalError
