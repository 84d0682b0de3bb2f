import torch
from torch.utils.data import DataLoader

rows = torch.zeros(80, 10)
for X in DataLoader(rows, batch_size=64, drop_last=True):
    print(tuple(X.view(64, 10).shape))
