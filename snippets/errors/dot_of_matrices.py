import torch

X = torch.ones(3, 2)
torch.dot(X, X.T)  # raises RuntimeError
