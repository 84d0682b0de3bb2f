import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
growth = x.exp()
shifted = growth + 1
shifted *= 2
growth = growth + 1
total = shifted.sum()
print(torch.autograd.grad(total, x))
