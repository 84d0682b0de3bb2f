import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.ReLU(), nn.Linear(1, 1))
nn.init.constant_(model[0].weight, 1.0)
nn.init.constant_(model[0].bias, -5.0)
nn.init.constant_(model[2].weight, 1.0)
nn.init.constant_(model[2].bias, 0.0)
model(torch.tensor([[2.0]])).backward()
print([parameter.grad.item() for parameter in model.parameters()])
