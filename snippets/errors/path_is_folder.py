import os

import torch

os.mkdir("weights")
torch.load("weights")  # raises IsADirectoryError
