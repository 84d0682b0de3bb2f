import torch

X = torch.arange(6.0).reshape(2, 3)
print(X[0], X[:, 1], X[X > 3])  # row, column, mask
print((X @ X.T).shape, (X * X).shape)  # matrix product, elementwise
print(X.mean(), X.mean(dim=0))  # of all, of each column
print(X.sum(dim=1, keepdim=True).shape)  # what was summed stays, as 1
print(X[:, 1].unsqueeze(1).shape, X[:, 1:2].squeeze(1).shape)
print((torch.ones(3) - torch.ones(3, 1)).shape)  # broadcast: beware
print(X.T.is_contiguous(), X.T.reshape(6).shape)  # view(6) would raise
print(X[0, 0].item())  # a Python number
