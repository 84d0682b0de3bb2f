import torch
from torch import nn

torch.save(nn.Linear(8, 1).state_dict(), "weights.pt")
print(nn.Linear(8, 1).load_state_dict(torch.load("weights.pt")))
