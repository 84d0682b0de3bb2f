import torch
from sklearn.datasets import fetch_california_housing

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
torch.manual_seed(42)
rows = [torch.randperm(len(X))[:2000] for _ in range(50)][27]
train, test = rows.chunk(2)

for name, scale_on in (("honest", train), ("leaked", rows)):
    means, stds = X[scale_on].mean(dim=0), X[scale_on].std(dim=0)
    scaled = torch.cat([(X - means) / stds, torch.ones(len(X), 1)], dim=1)
    A = scaled[train]
    curvatures, at_zero = 2 * A.T @ A / len(A), 2 * A.T @ y[train] / len(A)
    w = torch.zeros(9).double()
    for epoch in range(1, 20_001):
        w = w - 0.1 * (curvatures @ w - at_zero)  # as above, multiplied out
        if epoch in (20, 1000, 20_000):
            rmse = ((scaled[test] @ w - y[test]) ** 2).mean().sqrt()
            print(f"{name}, epoch {epoch:6,}: test RMSE {rmse:6.3f}", end=", ")
            print(f"weight a person {w[5] / stds[5]:.4f}")
