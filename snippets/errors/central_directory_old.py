import torch

weights = torch.ones(1000)
torch.save(weights, "old.pt", _use_new_zipfile_serialization=False)
with open("old.pt", "r+b") as file:
    file.truncate(1000)
torch.load("old.pt")  # raises RuntimeError
