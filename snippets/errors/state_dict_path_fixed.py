import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "weights.pt")
print(nn.Linear(2, 1).load_state_dict(torch.load("weights.pt")))
