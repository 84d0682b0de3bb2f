import torch

houses = torch.zeros(2, 3)
stacked = torch.stack([houses] * 5)
print("stack, shape:", tuple(stacked.shape))
print("stack, numel:", stacked.numel())
print("stack, ndim:", stacked.ndim)
print("cat, shape:", tuple(torch.cat([houses] * 5).shape))
