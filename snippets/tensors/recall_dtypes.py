import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([0.5, 0.5, 0.5], dtype=torch.float16)
print("a:", a.dtype)
print("a + b:", (a + b).dtype)
print("a / 2:", (a / 2).dtype)
print("a // 2:", (a // 2).dtype)
