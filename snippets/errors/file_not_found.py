import torch

torch.load("weights.pt")  # raises FileNotFoundError
