import torch

features = torch.ones(3, requires_grad=True) * 2
features.requires_grad = False  # raises RuntimeError
