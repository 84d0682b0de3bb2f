import torch

weights = torch.ones(3, dtype=torch.float64, requires_grad=True)
doubled = 2.0 * weights
loss = doubled.sum()
loss.backward()
print("weights is a leaf, whose .grad is filled:", weights.is_leaf)
