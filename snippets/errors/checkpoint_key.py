import torch
from torch import nn

torch.save({"model": nn.Linear(2, 1).state_dict()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt")
checkpoint["optimizer"]  # raises KeyError
