import torch
from torch import nn

X = torch.ones(3, 2, dtype=torch.float64)
print(nn.BatchNorm1d(2)(X.float()).dtype)
