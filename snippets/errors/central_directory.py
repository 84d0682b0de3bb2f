import torch

torch.save(torch.ones(2), "weights.pt")
with open("weights.pt", "r+b") as file:
    file.truncate(900)
torch.load("weights.pt")  # raises RuntimeError
