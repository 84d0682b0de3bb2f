import torch

x = torch.zeros(2, requires_grad=True)
y = x.exp()
y += 1
y.sum().backward()  # raises RuntimeError
