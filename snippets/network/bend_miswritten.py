import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(  # raises TypeError
    nn.Linear(2, 16),
    nn.ReLU,
    nn.Linear(16, 1),
)
