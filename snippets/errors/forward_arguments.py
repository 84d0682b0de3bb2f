import torch

X, y = torch.ones(3, 2), torch.ones(3, 1)
torch.nn.Linear(2, 1)(X, y)  # raises TypeError
