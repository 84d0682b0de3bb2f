import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
raw, y = torch.tensor(X), torch.tensor(y).reshape(-1, 1)
scaled = (raw - raw.mean(dim=0)) / raw.std(dim=0)

for name, inputs in (("raw", raw), ("standardised", scaled)):
    X = torch.cat([inputs, torch.ones_like(y)], dim=1)
    # svdvals(X) squared: the eigenvalues of X.T @ X, even tiny ones.
    curvatures = 2 * torch.linalg.svdvals(X) ** 2 / len(X)
    largest, smallest = curvatures.max().item(), curvatures.min().item()
    print(f"{name}: curvatures from {smallest:.4g} to {largest:.4g}")
    print(f"  largest / smallest: {largest / smallest:.4g}")
    print(f"  threshold: {2 / largest:.4g}")
    w = torch.zeros((9, 1)).double()
    for epoch in range(1000):
        errors = X @ w - y
        w = w - 0.99 * 2 / largest * 2 * X.T @ errors / len(X)
    print(f"  loss after 1,000 epochs: {(errors**2).mean():.4f}")
