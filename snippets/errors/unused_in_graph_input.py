import torch

x = torch.ones(1, 2)
output = torch.nn.Linear(2, 1)(x).sum()
torch.autograd.grad(output, x)  # raises RuntimeError
