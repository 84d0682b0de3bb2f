import torch

weights = torch.ones(3)
(weights**2).sum().backward()  # raises RuntimeError
