import torch
from torch import nn

numbers = (1000 * 500 + 500) + (500 * 10 + 10)
print(f"estimate: {numbers:,} numbers, {4 * numbers:,} bytes")

model = nn.Sequential(nn.Linear(1000, 500), nn.Linear(500, 10))
parameters = list(model.parameters())
size = sum(parameter.nbytes for parameter in parameters)
print(f"measured, parameters: {size:,} bytes")

model(torch.ones(4, 1000)).sum().backward()
gradients = [p.grad for p in parameters if p.grad is not None]
size = sum(gradient.nbytes for gradient in gradients)
print(f"measured, gradients: {size:,} bytes")
