import os

import torch

torch.save(torch.ones(2), "new.pt")
os.replace("new.pt", "weights.pt")
print(torch.load("weights.pt"))
