import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
(x**2).backward()
print("two passes:", x.grad)
x.grad = None
(x.detach() * x).backward()
print("one factor detached:", x.grad)
with torch.no_grad():
    print("under no_grad:", (x**2).requires_grad)
