import torch
from torch.nn import functional

predictions, y = torch.tensor([0.9, 0.2]), torch.tensor([1.0, 0.0])
print(functional.mse_loss(predictions, y), functional.mse_loss(y, predictions))
print(functional.binary_cross_entropy(predictions, y))
print(functional.binary_cross_entropy(y, predictions))
