import torch

torch.ones(3, 2) + torch.ones(3)  # raises RuntimeError
