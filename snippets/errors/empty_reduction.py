import torch

X = torch.tensor([3.0, 5.0])
X[X > 9].max()  # raises RuntimeError
