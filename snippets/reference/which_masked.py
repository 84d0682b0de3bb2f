import torch

X = torch.tensor([[1, -2], [-3, 4]])
print("X[X > 0]     ", X[X > 0].tolist())
print("masked_select", X.masked_select(X > 0).tolist())
print("where        ", torch.where(X > 0, X, 0).tolist())
rows = X[:, 0] > 0
print("X[rows]      ", X[rows].tolist())
print("masked_select", X.masked_select(rows).tolist())
