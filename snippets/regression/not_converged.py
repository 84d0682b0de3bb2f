import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split
from torch import nn

X, y = fetch_california_housing(return_X_y=True)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X, y = torch.tensor(X), torch.tensor(y).reshape(-1, 1)
X = (X - X.mean(dim=0)) / X.std(dim=0)

for start in ("randn", "nn.Linear", "zeros"):
    w, b = torch.zeros((8, 1)).double(), torch.zeros(1).double()
    torch.manual_seed(42)
    if start == "randn":
        w = torch.randn((8, 1)).double()
    if start == "nn.Linear":
        linear = nn.Linear(8, 1).double().requires_grad_(False)
        w, b = linear.weight.T, linear.bias
    for epoch in range(1, 501):
        errors = X @ w + b - y
        if epoch in (1, 20, 500):
            print(f"{start}, epoch {epoch}: {(errors**2).mean():.4g}")
        w = w - 0.4 * 2 * X.T @ errors / len(X)  # the gradient, by hand
        b = b - 0.4 * 2 * errors.mean()
