import torch

torch.arrange(3)  # raises AttributeError
