import torch

X = torch.tensor([[3.0, 5.0], [4.0, 1.0]])
X[X[:, 0] > 9].max(dim=0)  # raises IndexError
