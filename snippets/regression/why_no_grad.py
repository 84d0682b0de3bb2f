import torch

w = torch.tensor(1.0, requires_grad=True)
((w - 3) ** 2).backward()
refused = False
try:
    w -= 0.1 * w.grad
except RuntimeError:
    refused = True
print("outside it, w -= ... is refused:", refused)
print("outside it, backward() leaves no gradient:", w.grad is None)

with torch.no_grad():
    w -= 0.1 * w.grad
print("inside it, the gradient is emptied:", not w.grad.any().item())
print("after it, w requires no gradient:", not w.requires_grad)
