import torch

counts = torch.tensor([1, 2])
counts += 1.5  # raises RuntimeError
