import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, y = torch.tensor(X), torch.tensor(y).reshape(-1, 1)
X = (X - X.mean(dim=0)) / X.std(dim=0)
X = torch.cat([X, torch.ones_like(y)], dim=1)

curvatures = torch.linalg.eigvalsh(2 * X.T @ X / len(X))
threshold = 2 / curvatures.max().item()
print(f"smallest curvature {curvatures.min():.4f}", end=", ")
print(f"largest {curvatures.max():.4f}")
print(f"threshold 2 / {curvatures.max():.4f} = {threshold:.4f}")

for learning_rate in (0.99 * threshold, 1.01 * threshold):
    w = torch.zeros((9, 1)).double()
    print(f"learning rate {learning_rate:.4f}")
    for epoch in range(1, 1001):
        errors = X @ w - y
        if epoch in (10, 100, 1000):
            print(f"  epoch {epoch:4}: loss {(errors**2).mean():.4g}")
        w = w - learning_rate * 2 * X.T @ errors / len(X)
