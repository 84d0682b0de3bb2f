import torch

torch.ones(3).item()  # raises RuntimeError
