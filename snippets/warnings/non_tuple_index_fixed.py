import torch

X = torch.arange(6).reshape(3, 2)
print("each cell:", X[[0, 2], [1, 0]])
print("rows:", tuple(X[torch.tensor([[0, 2], [1, 0]])].shape))
