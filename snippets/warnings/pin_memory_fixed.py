import torch
from torch.utils.data import DataLoader

pin = torch.accelerator.is_available()
print(next(iter(DataLoader([1, 2], batch_size=2, pin_memory=pin))).tolist())
