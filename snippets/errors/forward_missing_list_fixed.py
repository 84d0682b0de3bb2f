import torch
from torch import nn

layers, x = nn.ModuleList([nn.Linear(2, 2), nn.ReLU()]), torch.ones(3, 2)
for layer in layers:
    x = layer(x)
print(x.shape, nn.Sequential(*layers)(torch.ones(3, 2)).shape)
