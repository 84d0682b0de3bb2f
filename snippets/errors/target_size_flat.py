import torch
from torch import nn

outputs, y = torch.ones(4, 1) / 2, torch.ones(4, 1)  # a column already
print("loss:", nn.BCELoss()(outputs, y))
nn.BCELoss()(outputs.squeeze(), y)  # raises ValueError
