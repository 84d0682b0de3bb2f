import torch

weights = torch.ones(3, requires_grad=True)
for _step in range(2):
    (weights**2).sum().backward()  # a new forward pass, a new graph
print("gradient, added up:", weights.grad)
