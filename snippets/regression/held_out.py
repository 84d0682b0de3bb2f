import torch
from sklearn.datasets import fetch_california_housing
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from torch import Tensor

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, random_state=42)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)


def with_ones(X: Tensor) -> Tensor:
    return torch.cat([(X - means) / stds, torch.ones((len(X), 1))], dim=1)


w = torch.linalg.lstsq(with_ones(X_train), y_train.reshape(-1, 1)).solution
pairs = [("train", X_train, y_train), ("valid", X_valid, y_valid)]
for name, rows, y in [*pairs, ("test", X_test, y_test)]:
    y_pred = (with_ones(rows) @ w).flatten()
    mse, mse_of_mean = ((y_pred - y) ** 2).mean(), y.var(correction=0)
    r2 = 1 - mse / mse_of_mean
    assert abs(r2 - r2_score(y, y_pred)) < 1e-9
    print(f"{name}: R2 {r2:.4f}, RMSE {100 * mse.sqrt():.2f}", end=" ")
    print(f"(the mean: {100 * mse_of_mean.sqrt():.1f}) thousand dollars")
