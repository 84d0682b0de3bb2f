import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 1))
model.weight  # raises AttributeError
