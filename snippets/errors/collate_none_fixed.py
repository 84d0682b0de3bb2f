import torch
from torch.utils.data import DataLoader

rows = [torch.tensor([1.0]), torch.tensor([2.0])]
print(next(iter(DataLoader(rows, batch_size=2))))
