import torch
from torch import nn

x = torch.linspace(-1, 1, 41).reshape(-1, 1)
y = x.abs()


def show(
    name: str,
    seed: int = 42,
    rate: float = 0.02,
    epochs: int = 3,
    more: tuple[nn.Module, ...] = (),
) -> None:
    torch.manual_seed(seed)
    first, last = nn.Linear(1, 50), nn.Linear(50, 1)
    model = nn.Sequential(first, nn.ReLU(), *more, last)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    losses = []
    for _epoch in range(epochs):
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(round(loss.item(), 4))
    print(f"{name}: {losses[-1] < best_line}, the last losses {losses[-3:]}")


# Of the flat line, the best there is.
best_line = y.var(correction=0).item()
print(f"the best line: {best_line:.4f}")
show("as it is")
show("60 epochs", epochs=60)
show("half the rate", rate=0.01)
show("another seed", seed=7)
show("a second hidden layer", more=(nn.Linear(50, 50), nn.ReLU()))
