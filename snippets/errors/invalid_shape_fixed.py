import torch

print(torch.arange(6).reshape(2, -1))
