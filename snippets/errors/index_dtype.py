import torch

X = torch.tensor([10, 20, 30])
X[torch.tensor([0.0, 2.0])]  # raises IndexError
