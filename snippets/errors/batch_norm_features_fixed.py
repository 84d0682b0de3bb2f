import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
print(model(torch.ones(8, 2)).shape)
