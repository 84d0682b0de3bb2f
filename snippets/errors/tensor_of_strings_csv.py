import torch

row = ["3.5", "2"]  # as csv reads it
torch.tensor(row)  # raises ValueError
