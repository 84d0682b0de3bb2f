import torch

bias, errors = torch.zeros(1), torch.ones(5, 1)
bias -= 0.1 * errors  # raises RuntimeError
