import torch

weights = torch.ones(2, 3, requires_grad=True)
for row in weights:
    row += 1  # raises RuntimeError
