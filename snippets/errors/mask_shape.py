import torch

X, keep = torch.ones(3, 2), torch.tensor([True, False])
X[keep]  # raises IndexError
