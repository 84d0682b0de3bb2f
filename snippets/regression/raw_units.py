import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = fetch_california_housing(return_X_y=True)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, y = torch.tensor(X), torch.tensor(y).reshape(-1, 1)

w, b = torch.zeros((8, 1)).double(), torch.zeros(1).double()
for epoch in range(1, 1001):
    errors = X @ w + b - y
    if epoch in (1, 2, 3, 1000):
        print(f"epoch {epoch}: loss {(errors**2).mean():.4g}")
    w = w - 0.4 * 2 * X.T @ errors / len(X)
    b = b - 0.4 * 2 * errors.mean()
