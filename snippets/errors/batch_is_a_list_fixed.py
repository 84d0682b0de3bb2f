import torch
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.ones(4, 2), torch.ones(4, 1))
for X, y in DataLoader(rows, batch_size=4):
    X, y = X.to("cpu"), y.to("cpu")
    print(X.shape, y.shape)
