import torch

x = torch.tensor([1.0, 2.0])
weight = torch.tensor(3.0, requires_grad=True)
scaled = weight * x
weight = weight / 2
error = scaled - 1
loss = (error**2).sum()
print(torch.autograd.grad(loss, weight))  # raises RuntimeError
