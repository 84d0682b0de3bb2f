import torch

x = torch.tensor([1.0, 2.0])
weight = torch.tensor(3.0, requires_grad=True)
scaled = weight * x
target = torch.tensor([1.0, 1.0])
weight = weight / 2
loss = ((scaled - target) ** 2).sum()
print(torch.autograd.grad(loss, weight))  # raises RuntimeError
