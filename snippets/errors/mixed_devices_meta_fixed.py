import torch

weights = torch.ones(2)
print(weights * torch.ones(2))
