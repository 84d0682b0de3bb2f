import torch

w = torch.tensor(1.0, requires_grad=True)
((w - 3) ** 2).backward()
refused = False
try:
    w -= 0.1 * w.grad
except RuntimeError:
    refused = True
print("outside it, w -= ... is refused:", refused)
outside = w - 0.1 * w.grad

with torch.no_grad():
    w -= 0.1 * w.grad
print("outside it, it comes to another number:", bool(outside != w))
print("inside it, the gradient is emptied:", not w.grad.any().item())
print("after it, w requires no gradient:", not w.requires_grad)
