import torch
from torch import nn

print(nn.Linear(4, 2))
print(nn.Sigmoid()(torch.zeros(2)))
