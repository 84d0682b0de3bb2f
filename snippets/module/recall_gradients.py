import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
(x**2).backward()
print(x.grad)
x.grad = None
(x.detach() * x).backward()
print(x.grad)
with torch.no_grad():
    print((x**2).requires_grad)
