import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
print("gradient:", x.grad)
(x**2).backward()
print("gradients add up:", x.grad)
x.grad = None
(slope,) = torch.autograd.grad(x**2, x)
print("handed over, not added:", slope, x.grad)

with torch.no_grad():
    print("recorded in no_grad:", (x**2).requires_grad)
    x -= 0.1 * slope  # an update: in place
print("a copy without history:", x.detach().clone())
