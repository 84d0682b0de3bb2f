import torch

torch.ones(3).astype("float32")  # raises AttributeError
