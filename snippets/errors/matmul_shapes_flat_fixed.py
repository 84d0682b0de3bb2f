import torch
from torch import nn

x = torch.ones(250)
print(tuple(nn.Linear(1, 1)(x[:, None]).shape))
