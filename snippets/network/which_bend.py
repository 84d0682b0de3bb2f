import torch
from torch import nn

x = torch.linspace(-1, 1, 41).reshape(-1, 1)
y = x.abs()
lines = """\
torch.relu(hidden)
hidden.abs()
hidden / 2
hidden + 1
hidden.flip(1)"""
for line in lines.splitlines():
    torch.manual_seed(42)
    first, last = nn.Linear(1, 50), nn.Linear(50, 1)
    parameters = [*first.parameters(), *last.parameters()]
    optimizer = torch.optim.SGD(parameters, lr=0.015)
    for _epoch in range(400):
        between = eval(line, {"torch": torch, "hidden": first(x)})
        loss = ((last(between) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    print(f"{line}: {loss.item() < 0.05}, loss {loss.item():.2g}")
