import torch
from torch.utils.data import DataLoader, TensorDataset

pin = torch.accelerator.is_available()
rows = TensorDataset(torch.ones(2, 1))
print(next(iter(DataLoader(rows, batch_size=2, pin_memory=pin))))
