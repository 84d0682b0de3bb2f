import torch
from torch import nn

x = torch.linspace(-1, 1, 41).reshape(-1, 1)
y = x.abs()


def show(
    name: str, seed: int = 42, rate: float = 0.02, epochs: int = 3
) -> None:
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(1, 50), nn.ReLU(), nn.Linear(50, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for _epoch in range(epochs):
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    best_line = y.var(correction=0)  # of the flat line, the best there is
    print(f"{name}: {(loss < best_line).item()}, loss {loss:.4f}")


show("as it is")
show("twenty times the epochs", epochs=60)
show("half the rate", rate=0.01)
show("another seed", seed=7)
