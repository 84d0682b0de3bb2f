import torch

X = torch.arange(6.0).reshape(2, 3)
print(X[0], X[:, 1], X[X > 3])  # row, column, mask
print((X @ X.T).shape, (X * X).shape)  # matrix product, elementwise
print(X.mean(), X.mean(dim=0))  # of all, of each column
print(X.sum(dim=1, keepdim=True).shape)
print(X[:, 1].unsqueeze(1).shape)  # (2,) to a column (2, 1)
print(X[0, 0].item())  # a Python number
