import torch
from torch import nn

frozen = nn.Parameter(torch.ones(1), requires_grad=False)
unused = nn.Parameter(torch.ones(1))
twice = nn.Parameter(torch.ones(1))
flat = nn.Parameter(torch.zeros(1))
listed = [nn.Parameter(torch.ones(1))]
(frozen * twice * twice + flat**2 + listed[0]).backward()
print("it is frozen:", frozen.grad is None)
print("it took no part:", unused.grad is None)
print("it was used twice:", twice.grad is None)
print("its slope is 0:", flat.grad is None)
print("it stands in a Python list:", listed[0].grad is None)
