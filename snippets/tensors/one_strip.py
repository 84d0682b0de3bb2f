import torch

X = torch.arange(6.0).reshape(2, 3)
turned = X.T
every_other = X[:, ::2]

every_other[1, 1] = 50
print("X:", X.tolist())
print("turned:", turned.tolist())
