import torch

X = torch.arange(6)
X[X < 4][1:] = -1
X[torch.tensor([0, 1])].fill_(-1)
print(X)
