import torch
from sklearn.datasets import fetch_california_housing

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
torch.manual_seed(42)
rows = [torch.randperm(len(X))[:2000] for _ in range(50)][27]
train, test = rows.chunk(2)

for name, scale_on in (("honest", train), ("leaked", rows)):
    means, stds = X[scale_on].mean(dim=0), X[scale_on].std(dim=0)
    A, B = (X[train] - means) / stds, (X[test] - means) / stds
    w, b = torch.zeros(8).double(), torch.tensor(0.0)
    for epoch in range(1, 20_001):
        errors = A @ w + b - y[train]
        w = w - 0.1 * 2 * errors @ A / len(A)
        b = b - 0.1 * 2 * errors.mean()
        if epoch in (20, 1000, 20_000):
            rmse = ((B @ w + b - y[test]) ** 2).mean().sqrt()
            print(f"{name}, epoch {epoch:6,}: test RMSE {rmse:6.3f}", end=", ")
            print(f"weight a person {w[5] / stds[5]:.4f}")
