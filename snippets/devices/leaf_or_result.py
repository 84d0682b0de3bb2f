import torch

weights = torch.ones(3, requires_grad=True).to(torch.float64)
doubled = 2.0 * weights
loss = doubled.sum()
loss.backward()
print("weights is a leaf, whose .grad is filled:", weights.is_leaf)
