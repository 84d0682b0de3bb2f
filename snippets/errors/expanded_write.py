import torch

rows = torch.zeros(1, 2).expand(3, 2)
rows += 1  # raises RuntimeError
