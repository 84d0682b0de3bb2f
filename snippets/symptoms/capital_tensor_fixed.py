import torch

print(torch.tensor(3), torch.tensor([1, 2]).dtype)
