import torch

float(torch.ones(3))  # raises ValueError
