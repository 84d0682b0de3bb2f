import torch

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward()
print(x.grad)
(x * x.detach()).backward()
print(x.grad)
with torch.no_grad():
    y = x**3
print(y.requires_grad, x.grad)
