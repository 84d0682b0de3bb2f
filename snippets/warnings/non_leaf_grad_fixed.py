import torch

weights = torch.ones(2).double().requires_grad_()
double = weights * 2
double.retain_grad()
double.sum().backward()
print(weights.grad, double.grad)
