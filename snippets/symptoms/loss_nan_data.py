import torch

X = torch.tensor([[1.0, 7.0], [3.0, 7.0]])
print((X - X.mean(dim=0)) / X.std(dim=0))
print((X - X.mean(dim=0)) / X.std(dim=0).clamp(min=1e-8))
