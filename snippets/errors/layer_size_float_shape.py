import torch

X = torch.ones(3, 2)
torch.nn.Linear(X.shape, 1)  # raises TypeError
