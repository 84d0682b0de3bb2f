import torch
from torch import nn

first, last = nn.Linear(1, 1), nn.Linear(1, 1)
model = nn.Sequential(first, nn.ReLU(), last)
nn.init.constant_(first.weight, 1.0)
nn.init.constant_(first.bias, -5.0)
nn.init.constant_(last.weight, 1.0)
nn.init.constant_(last.bias, 0.0)
model(torch.tensor([[2.0]])).backward()
print("gradients:", [p.grad.item() for p in model.parameters()])
