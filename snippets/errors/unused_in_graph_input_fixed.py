import torch

x = torch.ones(1, 2, requires_grad=True)
output = torch.nn.Linear(2, 1)(x).sum()
print(torch.autograd.grad(output, x)[0].shape)
