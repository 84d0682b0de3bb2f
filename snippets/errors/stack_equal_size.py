import torch
from torch.utils.data import DataLoader

rows = [torch.ones(2), torch.ones(3)]
next(iter(DataLoader(rows, batch_size=2)))  # raises RuntimeError
