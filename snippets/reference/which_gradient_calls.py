import torch

w = torch.tensor(3.0, requires_grad=True)
(gradient,) = torch.autograd.grad(w**2, w)
print("grad:    ", gradient, w.grad)
(w**2).backward()
print("backward:", w.grad)
(w**2).backward()
print("again:   ", w.grad)
