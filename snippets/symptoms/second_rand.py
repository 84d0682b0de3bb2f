import torch

torch.manual_seed(42)
print(torch.rand(2))
print(torch.rand(2))
