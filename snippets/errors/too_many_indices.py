import torch

row = torch.ones(3, 2)[0]
row[:, 1]  # raises IndexError
