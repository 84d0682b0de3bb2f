import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X = (X - X.mean(dim=0)) / X.std(dim=0)
X = torch.cat([X, torch.ones(len(X), 1)], dim=1)


def last_loss(rate: float, momentum: float, rows: int, epochs: int) -> str:
    torch.manual_seed(42)
    w = step = torch.zeros(9).double()
    for _ in range(epochs):
        for i in torch.randperm(len(X)).split(rows):  # shuffled, in pieces
            step = momentum * step + 2 * (X[i] @ w - y[i]) @ X[i] / len(i)
            w = w - rate * step
    return f"{((X @ w - y) ** 2).mean():.4g}"


for rate in (0.6, 0.92, 0.94):
    print("all rows, momentum 0.9,", rate, last_loss(rate, 0.9, len(X), 200))
for rate in (0.4, 0.02, 0.001):
    print("batches of 32,", rate, last_loss(rate, 0, 32, 10))
