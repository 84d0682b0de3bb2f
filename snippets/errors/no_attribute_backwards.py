import torch
from torch import nn

loss = nn.Linear(2, 1)(torch.ones(2)).mean()
loss.backwards()  # raises AttributeError
