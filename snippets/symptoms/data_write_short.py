import torch

x = torch.zeros(2, requires_grad=True)
y = x.exp()  # autograd keeps y: it is also the derivative
y.data.add_(1)
y.sum().backward()
print(x.grad, "instead of", torch.ones(2))
