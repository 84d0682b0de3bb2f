import torch
from torch.utils.data import DataLoader

for X in DataLoader(torch.zeros(80, 10), batch_size=64):
    print(tuple(X.view(-1, 10).shape))
    X.view(64, 10)  # raises RuntimeError
