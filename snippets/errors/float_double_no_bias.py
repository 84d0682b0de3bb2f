import torch
from torch import nn

X = torch.ones(3, 2, dtype=torch.float64)
nn.Linear(2, 1, bias=False)(X)  # raises RuntimeError
