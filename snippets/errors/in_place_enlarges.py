import torch

total = torch.tensor(0.0)
total += torch.tensor([2.0])  # raises RuntimeError
