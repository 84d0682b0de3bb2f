import torch

print("mean:", torch.arange(3).float().mean())
