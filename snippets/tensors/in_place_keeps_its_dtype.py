import torch

counts = torch.tensor([1, 2, 3])
print("counts + 1.5:", counts + 1.5)

totals = torch.ones(3)
totals += torch.ones(3, dtype=torch.float64)
print("float32 += float64 stays", totals.dtype)

counts += 1.5  # raises RuntimeError
