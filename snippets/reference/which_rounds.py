import torch
from torch.utils.data import DataLoader, TensorDataset

rows = TensorDataset(torch.arange(10.0), torch.arange(10.0))
loader = DataLoader(rows, batch_size=4, shuffle=True)
print("dataset:", len(rows), "rows,", rows[0])
print("loader:", len(loader), "batches,", [len(x) for x, y in loader])
steps = 0
for epoch in range(3):
    for x, y in loader:
        steps += 1
print("steps:", steps)
