import torch

X = torch.tensor([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]])
torch.linalg.inv(X.T @ X)  # raises _LinAlgError
