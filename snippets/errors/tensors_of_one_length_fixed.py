import torch
from torch.utils.data import TensorDataset

X, y = torch.ones(10, 2), torch.ones(10, 1)
train = TensorDataset(X[:8], y[:8])
print(len(train))
