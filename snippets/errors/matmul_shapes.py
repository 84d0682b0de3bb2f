import torch

X = torch.ones(3, 2)
weights = torch.ones(1, 2)
X @ weights  # raises RuntimeError
