import torch

weights = torch.ones(3, requires_grad=True)
(weights**2).sum().backward()
print("gradient:", weights.grad)
