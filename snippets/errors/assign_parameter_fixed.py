import torch
from torch import nn

model = nn.Linear(2, 1)
with torch.no_grad():
    model.weight *= 2
print("still a Parameter:", isinstance(model.weight, nn.Parameter))
