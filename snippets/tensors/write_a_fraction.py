import torch

counts = torch.tensor([1, 2, 3])
counts[0] = 2.9
print("counts:", counts)

counts[1] = 1e30  # raises RuntimeError
