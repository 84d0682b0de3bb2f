import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")

loaded = nn.Linear(2, 1)  # build it the same, then fill it
loaded.load_state_dict(torch.load("model.pt", map_location="cpu"))
print("the same weights:", torch.equal(loaded.weight, model.weight))
