import torch
from torch import nn

norm = nn.BatchNorm1d(1)
norm(torch.full((4, 1), 10.0))  # four rows, in training mode
print(norm.momentum, norm.running_mean)
