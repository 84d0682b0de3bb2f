import torch

weights = torch.ones(2, device="meta")  # a device every machine has
weights * torch.ones(2)  # raises RuntimeError
