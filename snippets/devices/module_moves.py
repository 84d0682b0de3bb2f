import torch
from torch import nn

model = nn.Linear(2, 1)  # holds two tensors, weight and bias
weight = model.weight

returned = model.to(torch.float64)
print("returned is model:", returned is model)
print("same Parameter:", model.weight is weight, weight.dtype)

model.to("meta")  # nothing assigned
print("model.weight is on:", model.weight.device)
print("same Parameter:", model.weight is weight)
