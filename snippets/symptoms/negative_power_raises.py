import torch

torch.tensor([2, 10]) ** -1  # raises RuntimeError
