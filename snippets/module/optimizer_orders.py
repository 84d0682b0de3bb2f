from itertools import permutations

import torch
from torch import nn

lines = [
    "loss = criterion(model(X), y)",
    "optimizer.step()",
    "loss.backward()",
    "optimizer.zero_grad()",
]
for number, line in enumerate(lines, 1):
    print(f"{number}: {line}")

X = torch.tensor([[1.0], [2.0], [3.0]])
for order in permutations(range(4)):
    model = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    names = {"model": model, "optimizer": optimizer, "X": X, "y": 2 * X}
    names["criterion"] = nn.MSELoss()
    try:
        for _epoch in range(3):
            for place in order:
                exec(lines[place], names)  # runs the text as Python
    except (NameError, RuntimeError):
        continue  # it uses what is not there, or no more
    if f"{model.weight.item():.3f}" == "1.697":  # by hand, three steps
        print("accepted:", *[place + 1 for place in order])
