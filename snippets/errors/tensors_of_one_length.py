import torch
from torch.utils.data import TensorDataset

X, y = torch.ones(8, 2), torch.ones(10, 1)
TensorDataset(X, y)  # raises AssertionError
