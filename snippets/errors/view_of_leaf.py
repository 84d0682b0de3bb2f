import torch

weights = torch.ones(3, requires_grad=True)
weights[0] = 0  # raises RuntimeError
