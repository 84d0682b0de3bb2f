import torch
from torch.utils.data import DataLoader, TensorDataset

X = torch.arange(10.0).reshape(-1, 1)
dataset = TensorDataset(X, 10 * X)
torch.manual_seed(42)
loader = DataLoader(dataset, batch_size=4, shuffle=True)
print("batches in an epoch:", len(loader))
for epoch in (1, 2):
    batches = [rows.flatten().tolist() for rows, targets in loader]
    print(f"epoch {epoch}:", *batches)
loader = DataLoader(dataset, batch_size=4, shuffle=True, drop_last=True)
sizes = [len(rows) for rows, targets in loader]
print("with drop_last:", sizes)
