import torch

X = torch.arange(6)
places = (X < 4).nonzero().flatten()
X[places[1:]] = -1
print(X)
X[[0, 5]] = 7
print(X)
