import torch
from sklearn.datasets import fetch_california_housing

data = fetch_california_housing()
X, y = torch.tensor(data.data), torch.tensor(data.target)[:, None]
new_row, real_value = X[:1], y[0].item()
X, y = X[1:], y[1:]
mean, std = X.mean(dim=0), X.std(dim=0)
ones = torch.ones(len(X), 1, dtype=torch.float64)
inputs = torch.cat([(X - mean) / std, ones], dim=1)
solution = torch.linalg.lstsq(inputs, y).solution
weights, bias = solution[:-1], solution[-1]

print(f"real value: {real_value:.3f}")
print(f"highest value in the data: {y.max().item():.3f}")
print(f"wrong, raw row: {(new_row @ weights + bias).item():.3f}")
scaled = (new_row - mean) / std
print(f"right, scaled row: {(scaled @ weights + bias).item():.3f}")
print(f"largest |feature|: {new_row.abs().max():.0f}", end=" raw, ")
print(f"{scaled.abs().max():.2f} scaled")
