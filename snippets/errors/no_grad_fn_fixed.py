import torch

weights = torch.ones(3, requires_grad=True)
for _step in range(2):
    (weights**2).sum().backward()
    with torch.no_grad():
        weights -= 0.1 * weights.grad
    weights.grad = None
print(weights)
