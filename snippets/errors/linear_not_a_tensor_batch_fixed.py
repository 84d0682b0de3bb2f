import torch
from torch.utils.data import DataLoader, TensorDataset

pairs = TensorDataset(torch.ones(4, 2), torch.ones(4, 1))
for X, _y in DataLoader(pairs, batch_size=4):
    print(torch.nn.Linear(2, 1)(X).shape)
