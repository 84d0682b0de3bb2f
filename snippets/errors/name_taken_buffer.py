import torch

model = torch.nn.Module()
model.mean = 0.0
model.register_buffer("mean", torch.zeros(1))  # raises KeyError
