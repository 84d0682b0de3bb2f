import torch

X = torch.ones(3, 2)
X[5]  # raises IndexError
