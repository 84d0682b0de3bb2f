import torch
from torch.utils.data import DataLoader, TensorDataset

pairs = TensorDataset(torch.ones(4, 2), torch.ones(4, 1))
for batch in DataLoader(pairs):
    torch.nn.Linear(2, 1)(batch)  # raises TypeError
