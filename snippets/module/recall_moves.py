import torch
from torch import nn

X = torch.ones(2, 3)
model = nn.Linear(3, 1)
weight = model.weight
print("X.to('cpu') is X:", X.to("cpu") is X)
print("X.to(torch.float64) is X:", X.to(torch.float64) is X)
print("model.to(torch.float64) is model:", model.to(torch.float64) is model)
print("model.weight is weight:", model.weight is weight)
print("weight is now", weight.dtype)
