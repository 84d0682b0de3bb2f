import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(7.0))
for drop_last in (False, True):
    loader = DataLoader(dataset, batch_size=3, drop_last=drop_last)
    sizes = [len(rows) for (rows,) in loader]
    print(f"drop_last={drop_last}: {len(loader)} batches of {sizes}")
