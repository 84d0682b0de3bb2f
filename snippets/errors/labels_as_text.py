import torch
from torch.utils.data import DataLoader

rows = [(torch.zeros(2), "cat"), (torch.ones(2), "dog")]
outputs, labels = next(iter(DataLoader(rows, batch_size=2)))
print(labels)
torch.nn.functional.cross_entropy(outputs, labels)  # raises TypeError
