import torch

X = torch.ones(3, 2)
print(X.shape[0], X.size(0), len(X))
