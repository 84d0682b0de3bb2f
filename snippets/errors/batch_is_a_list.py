import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.ones(4, 2)))
X, y = next(iter(loader))  # raises ValueError
