import torch

X = torch.ones(3, 2, dtype=torch.float64)
weights = torch.ones(2)
X @ weights  # raises RuntimeError
