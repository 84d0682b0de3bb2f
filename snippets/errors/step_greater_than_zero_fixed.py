import torch

print(torch.arange(3).flip(0))
