import torch

first, second = torch.tensor([1, 2]), torch.tensor([3])
torch.cat(first, second)  # raises TypeError
