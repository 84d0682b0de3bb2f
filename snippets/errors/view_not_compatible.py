import torch

X = torch.arange(6).reshape(2, 3)
X.T.view(6)  # raises RuntimeError
