import torch

weights = torch.ones(3, requires_grad=True)
with torch.no_grad():
    weights = weights - 0.1
(weights**2).sum().backward()  # raises RuntimeError
