import os

import torch

os.mkdir("weights")
torch.save({"epoch": 3}, "weights/last.pt")
print(torch.load("weights/last.pt"))
