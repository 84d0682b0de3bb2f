import torch

mask = torch.tensor([True, False])
mask - mask  # raises RuntimeError
