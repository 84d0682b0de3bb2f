import torch
from torch import nn

X = torch.ones(250, 3)
nn.Linear(2, 1)(X)  # raises RuntimeError
