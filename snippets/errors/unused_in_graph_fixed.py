import torch

x = torch.ones(2, requires_grad=True)
(gradient,) = torch.autograd.grad((x**2).sum(), x)
print(gradient[0])
