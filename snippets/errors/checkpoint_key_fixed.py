import torch
from torch import nn

torch.save({"model": nn.Linear(2, 1).state_dict()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt")
print(checkpoint.keys())
model = nn.Linear(2, 1)
print(model.load_state_dict(checkpoint["model"]))
