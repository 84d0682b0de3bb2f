import torch

per_row = torch.ones(3)
print((torch.ones(3, 2) + per_row[:, None]).shape)
