import torch
from torch.utils.data import DataLoader, TensorDataset

targets = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 9.0])
predictions = torch.zeros(10)
loader = DataLoader(TensorDataset(predictions, targets), batch_size=4)
total = 0.0
for guesses, truth in loader:
    pass  # Your line: add the squared errors of this batch to total.
print(f"from batches: {(total / len(targets)) ** 0.5:.4f}")
print(f"RMSE: {((predictions - targets) ** 2).mean().sqrt():.4f}")
