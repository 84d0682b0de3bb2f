import torch
from torch import nn

layer = nn.Linear(2, 1)
optimizer = torch.optim.Adam(layer.parameters())
print(nn.functional.linear(torch.ones(1, 2), torch.ones(3, 2)))
