import torch

X = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

print("X.sum():", X.sum().tolist())
print("X.sum(dim=0):", X.sum(dim=0).tolist())
print("X.sum(dim=1):", X.sum(dim=1).tolist())
print("X.sum(dim=-1):", X.sum(dim=-1).tolist())
print("X.sum(dim=1, keepdim=True):", X.sum(dim=1, keepdim=True).tolist())

shares = X / X.sum(dim=1, keepdim=True)
print("shares add up to", shares.sum(dim=1).tolist())

X / X.sum(dim=1)  # raises RuntimeError
