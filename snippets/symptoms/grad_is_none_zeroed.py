import torch

weights = torch.ones(2, requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.1)
(weights * 2).sum().backward()
print(weights.grad)
optimizer.zero_grad()
print(weights.grad)
