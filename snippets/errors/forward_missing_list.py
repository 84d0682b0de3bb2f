import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(2, 1)])
layers(torch.ones(3, 2))  # raises NotImplementedError
