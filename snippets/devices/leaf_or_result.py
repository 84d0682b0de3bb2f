import torch

X = torch.ones(2, 3).to(torch.float64)
weights = torch.ones(3, requires_grad=True).to(torch.float64)
loss = (X @ weights).sum()
loss.backward()
print("weights is a leaf, whose .grad is filled:", weights.is_leaf)
