import torch

torch.cat([torch.ones(4, 2), torch.ones(4, 3)])  # raises RuntimeError
