import torch

X, y = torch.ones(10, 1), torch.ones(10, 1)
batch = slice(0, 4)
print(tuple((X[batch] - y[batch]).shape))
