import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
print(w.grad)
(w**2).backward(torch.ones_like(w))  # adds the same once more
print(w.grad)
