import torch

X = torch.arange(6).reshape(3, 2)
print(X[[[0, 2], [1, 0]]])  # warns UserWarning
