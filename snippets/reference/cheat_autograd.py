import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
print("gradient:", x.grad)
(x**2).backward()
print("gradients add up:", x.grad)
x.grad = None

with torch.no_grad():
    print("recorded in no_grad:", (x**2).requires_grad)
print("a copy without history:", x.detach().clone())
