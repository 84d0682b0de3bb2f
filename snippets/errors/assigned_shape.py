import torch

X, rows = torch.zeros(4, 2), torch.tensor([0, 1])
X[rows] = torch.ones(3, 2)  # raises RuntimeError
