import torch
from sklearn.datasets import fetch_california_housing
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, _, y, _ = train_test_split(housing.data, housing.target, random_state=42)
X, _, y, _ = train_test_split(X, y, random_state=42)
X = (X - X.mean(axis=0)) / X.std(axis=0, ddof=1)
model = LinearRegression().fit(X, y)

X, y = torch.tensor(X), torch.tensor(y)
X = torch.cat([X, torch.ones((len(X), 1))], dim=1)
solved = torch.linalg.lstsq(X, y.reshape(-1, 1)).solution.flatten()

w = torch.zeros(9, dtype=torch.float64, requires_grad=True)
for epoch in range(1000):
    ((X @ w - y) ** 2).mean().backward()
    with torch.no_grad():
        w -= 0.4 * w.grad
    w.grad = None

sklearn = [*model.coef_, model.intercept_]
for row in zip(w.tolist(), solved.tolist(), sklearn, strict=True):
    print("  ".join(f"{weight:8.4f}" for weight in row))
