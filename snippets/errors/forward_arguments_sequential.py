import torch
from torch import nn

model = nn.Sequential(nn.Bilinear(2, 4, 1), nn.ReLU())
model(torch.ones(3, 2), torch.ones(3, 4))  # raises TypeError
