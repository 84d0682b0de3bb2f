import torch

image = torch.zeros(28, 30)
image.permute(2, 0, 1)  # raises RuntimeError
