import torch

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward()
print("x**3:", x.grad)
(x * x.detach()).backward()
print("x * x.detach():", x.grad)
with torch.no_grad():
    y = x**3
print("under no_grad:", y.requires_grad)
