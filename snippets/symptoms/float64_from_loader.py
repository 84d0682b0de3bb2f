import torch
from torch.utils.data import DataLoader

rows = [0.5, 1.5, 2.5]  # what a Dataset hands out, one by one
print(next(iter(DataLoader(rows, batch_size=3))))
print(next(iter(DataLoader(torch.tensor(rows), batch_size=3))))
