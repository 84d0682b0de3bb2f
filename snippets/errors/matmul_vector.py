import torch

X = torch.ones(3, 2)
weights = torch.ones(3)
X @ weights  # raises RuntimeError
