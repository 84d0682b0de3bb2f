import torch

model = torch.nn.BatchNorm1d(3)
model(torch.ones(1, 3))  # raises ValueError
