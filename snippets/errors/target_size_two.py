import torch
from torch import nn

outputs = torch.sigmoid(nn.Linear(3, 2)(torch.ones(4, 3)))
nn.BCELoss()(outputs, torch.ones(4))  # raises ValueError
