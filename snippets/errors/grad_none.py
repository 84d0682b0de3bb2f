import torch

weights = torch.ones(3, requires_grad=True)
weights.grad.zero_()  # raises AttributeError
