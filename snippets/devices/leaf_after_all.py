import torch

X = torch.ones(2, 3).to(torch.float64)
weights = torch.ones(3, dtype=torch.float64, requires_grad=True)
loss = (X @ weights).sum()
loss.backward()
print("weights is a leaf, whose .grad is filled:", weights.is_leaf)
