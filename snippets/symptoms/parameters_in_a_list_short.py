import torch
from torch import nn

model = nn.Module()
model.hidden = [nn.Linear(2, 2)]
model.scale = torch.ones(1, requires_grad=True)
model.output = nn.Linear(2, 1)
print([name for name, _ in model.named_parameters()])
