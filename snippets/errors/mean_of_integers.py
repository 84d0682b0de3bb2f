import torch

torch.arange(3).mean()  # raises RuntimeError
