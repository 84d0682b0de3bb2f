import torch

x = torch.tensor(3.0, requires_grad=True)

(x**2).backward()
print("first backward: ", x.grad)

(x**2).backward()
print("second backward:", x.grad)

x.grad = None
(x**2).backward()
print("after emptying: ", x.grad)
