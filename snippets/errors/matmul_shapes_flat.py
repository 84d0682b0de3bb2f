import torch
from torch import nn

x = torch.ones(250)  # meant: 250 rows of one feature
nn.Linear(1, 1)(x)  # raises RuntimeError
