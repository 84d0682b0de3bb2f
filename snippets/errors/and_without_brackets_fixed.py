import torch

x = torch.tensor([0.5, 3.0])
print((x > 0) & (x < 2))
