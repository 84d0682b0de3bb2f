import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(10.0))
sizes = [len(rows) for (rows,) in DataLoader(dataset, batch_size=3)]
print("steps in an epoch:", len(sizes))
print("rows in the last batch:", sizes[-1])
loader = DataLoader(dataset, batch_size=3, drop_last=True)
print("steps with drop_last:", len(loader))
