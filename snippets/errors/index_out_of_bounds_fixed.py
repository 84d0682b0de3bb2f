import torch

X = torch.ones(3, 2)
print(X[-1], tuple(X[5:].shape))
