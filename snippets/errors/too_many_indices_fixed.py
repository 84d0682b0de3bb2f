import torch

X = torch.ones(3, 2)
print(X[0][1], X[0:1][:, 1])
