import torch

torch.save(torch.ones(2), "models/weights.pt")  # raises RuntimeError
