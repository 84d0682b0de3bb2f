import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(42)
X, y = torch.rand(10, 2), torch.rand(10, 1)
rows = TensorDataset(X, y)
for X_batch, y_batch in DataLoader(rows, batch_size=4, shuffle=True):
    print(X_batch.shape, y_batch.shape)  # the last one may be smaller
