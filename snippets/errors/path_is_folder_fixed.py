import os

import torch

os.makedirs("weights", exist_ok=True)
torch.save({"epoch": 3}, "weights/last.pt")
print(torch.load("weights/last.pt"))
