import torch
from torch import nn

loss = nn.Linear(2, 1)(torch.ones(2)).mean()
try:
    loss.backwards()
except AttributeError as error:
    print("AttributeError:", error)
