import torch

torch.load("trained.pt")  # raises FileNotFoundError
