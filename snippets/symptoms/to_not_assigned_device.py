import torch

x = torch.ones(3)
x.device = "meta"  # raises AttributeError
