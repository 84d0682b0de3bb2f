import torch

X, rows = torch.zeros(4, 2), torch.tensor([0, 1])
X[rows] = torch.ones(3, 2)[: len(rows)]
print(X)
keep = torch.tensor([True, False, True, False])
X[keep, :1] = torch.full((4, 1), 5.0)[keep]
print(X)
