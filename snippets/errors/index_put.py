import torch

X, mask = torch.zeros(3), torch.tensor([True, False, True])
X[mask] = torch.tensor([1, 2])  # raises RuntimeError
