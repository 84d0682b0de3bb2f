import torch

weights = torch.ones(3, requires_grad=True)
for _step in range(2):
    weights.grad = None
    (weights**2).sum().backward()
    print(weights.grad)
