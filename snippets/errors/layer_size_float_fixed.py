import torch
from torch import nn

hidden = 8 // 2
print(nn.Linear(hidden, 1))
print(nn.Linear(torch.ones(3, 2).shape[1], int("4")))
