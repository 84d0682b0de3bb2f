import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(10, 8), torch.rand(10) * 4  # targets by no rule


def last_loss(targets: torch.Tensor) -> float:
    torch.manual_seed(42)
    model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _epoch in range(1000):
        loss = ((model(X) - targets) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return loss.item()


print(f"targets flat: loss {last_loss(y):.3f}")
print(f"variance of the targets: {y.var(correction=0).item():.3f}")
print(f"mean of their squares: {(y**2).mean().item():.3f}")
column_loss = last_loss(y.reshape(-1, 1))
print("targets as a column: loss below 0.0001:", column_loss < 0.0001)
