import torch

torch.save(torch.ones(2), "weights.pt")
torch.load("weights.pt", map_location="cuda:9")  # raises RuntimeError
