import torch

print(torch.Tensor(3).shape, torch.Tensor([1, 2]).dtype)
