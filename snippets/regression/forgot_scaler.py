import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X_train, _, y_train, _ = train_test_split(X, y, random_state=42)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)

w, b = torch.zeros(8).double(), torch.tensor(0.0)
X_scaled = (X_train - means) / stds
for epoch in range(500):
    errors = X_scaled @ w + b - y_train
    w = w - 0.4 * 2 * errors @ X_scaled / len(X_scaled)
    b = b - 0.4 * 2 * errors.mean()

for name, rows in (("scaled", (X_test - means) / stds), ("raw", X_test)):
    y_pred = rows @ w + b
    rmse = ((y_pred - y_test) ** 2).mean().sqrt()
    first = ", ".join(f"{value:.4g}" for value in y_pred[:3].tolist())
    print(f"{name} rows: first predictions {first}; RMSE {rmse:.4g}")
