import torch

torch.save(torch.ones(2), "weights.pt")
print(torch.load("weights.pt", map_location="cpu"))
