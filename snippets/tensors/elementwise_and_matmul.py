import torch

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
weights = torch.tensor([10.0, 100.0])

print("X * X:", (X * X).tolist())
print("X @ X:", (X @ X).tolist())
print("X * weights:", (X * weights).tolist())
print("X @ weights:", (X @ weights).tolist())
print("X - X.mean(dim=0):", (X - X.mean(dim=0)).tolist())
