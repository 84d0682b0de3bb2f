import torch

print("list:", torch.tensor([True, 2, 3.5]).dtype)
print("times 2.5:", (torch.tensor([1, 2, 3]) * 2.5).dtype)
two = torch.tensor(2.0, dtype=torch.float64)
print("times two:", (torch.ones(3) * two).dtype)
print("plus 10:", (torch.tensor([250, 255], dtype=torch.uint8) + 10).tolist())
