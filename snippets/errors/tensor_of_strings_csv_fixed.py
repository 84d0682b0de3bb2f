import torch

row = ["3.5", "2"]  # as csv reads it
print(torch.tensor([float(value) for value in row]))
