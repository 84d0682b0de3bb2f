import torch

X, weights = torch.ones(3, 2), torch.tensor([2.0, 5.0])
print("matrix and matrix:", (X @ X.T).shape)
print("matrix and vector:", X @ weights)
print("two vectors:", torch.dot(weights, weights), weights @ weights)
