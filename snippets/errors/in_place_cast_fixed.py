import torch

counts = torch.tensor([1, 2])
counts = counts + 1.5
print("counts:", counts)
