import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
with torch.no_grad():
    x.fill_(5.0)
(x**2).backward()
print(x.grad)
