import torch
from torch import nn

nn.BatchNorm1d(4)(torch.ones(8, 3))  # raises RuntimeError
