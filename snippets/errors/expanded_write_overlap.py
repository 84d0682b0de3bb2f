import torch

X = torch.arange(5)
X[1:] = X[:-1]  # raises RuntimeError
