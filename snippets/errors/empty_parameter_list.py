import torch
from torch import nn

model = nn.ReLU()
torch.optim.SGD(model.parameters(), lr=0.1)  # raises ValueError
