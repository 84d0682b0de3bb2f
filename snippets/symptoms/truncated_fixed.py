import torch

print(torch.tensor([-2.7, 2.7, 2.5]).round().int().tolist())
