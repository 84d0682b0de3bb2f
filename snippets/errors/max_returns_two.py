import torch
from torch import nn

scores = nn.Linear(2, 3)(torch.ones(1, 2))
scores.max(dim=1).item()  # raises AttributeError
