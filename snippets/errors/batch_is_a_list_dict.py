import torch
from torch.utils.data import DataLoader

rows = [{"X": torch.ones(2), "y": 0}, {"X": torch.ones(2), "y": 1}]
batch = next(iter(DataLoader(rows, batch_size=2)))
print(batch["X"].shape, batch["y"])
X, y = batch  # the keys
X.to("cpu")  # raises AttributeError
