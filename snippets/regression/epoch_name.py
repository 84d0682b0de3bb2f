epoch = 20
for training in (1, 2, 3):
    epochs = range(epoch)
    for epoch in epochs:
        pass
    print(f"training {training} runs {len(epochs)} epochs")
