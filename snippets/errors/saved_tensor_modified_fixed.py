import torch

x = torch.zeros(2, requires_grad=True)
y = x.exp() + 1
y.sum().backward()
print("gradient:", x.grad)
