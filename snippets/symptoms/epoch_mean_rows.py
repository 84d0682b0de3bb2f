import torch
from torch.utils.data import DataLoader

errors, total = torch.arange(10.0), 0.0
for batch in DataLoader(errors, batch_size=4):
    loss = (batch**2).mean()
    total += loss.item() * len(batch)
print("batches:", total / len(errors), "all:", (errors**2).mean().item())
