import torch

losses = torch.ones(3)
print("mean:", losses.mean().item(), "all:", losses.tolist())
