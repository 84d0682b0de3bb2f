import torch
from torch import nn

model = nn.Module()
model.scale = nn.Parameter(torch.ones(1)).double()
print(list(model.parameters()), type(model.scale))
model.scale = nn.Parameter(torch.ones(1).double())
print(list(model.parameters()))
