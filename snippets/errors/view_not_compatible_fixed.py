import torch

X = torch.arange(6).reshape(2, 3)
print(X.T.reshape(6))
