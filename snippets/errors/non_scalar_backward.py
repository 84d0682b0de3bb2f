import torch

weights = torch.ones(3, requires_grad=True)
(weights**2).backward()  # raises RuntimeError
