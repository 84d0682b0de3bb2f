import torch

X = torch.tensor([[300.0], [320.0], [340.0], [360.0]])
y = torch.tensor([[3.0], [3.2], [3.4], [3.6]])
mean, std = X.mean(dim=0), X.std(dim=0)
weight = torch.linalg.lstsq((X - mean) / std, y - y.mean()).solution
row = torch.tensor([[330.0]])
print(f"raw: {(row @ weight + y.mean()).item():.1f}")
print(f"scaled: {((row - mean) / std @ weight + y.mean()).item():.1f}")
