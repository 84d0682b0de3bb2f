import torch

torch.exp(2.0)  # raises TypeError
