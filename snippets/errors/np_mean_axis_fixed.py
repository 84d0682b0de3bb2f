import torch

print(torch.ones(3, 2).mean(dim=0))
