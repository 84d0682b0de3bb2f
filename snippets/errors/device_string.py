import torch

torch.device("gpu")  # raises RuntimeError
