import torch

print(torch.tensor([True, 2, 3.5]).dtype)
print((torch.tensor([1, 2, 3]) * 2.5).dtype)
print((torch.ones(3) * torch.tensor(2.0, dtype=torch.float64)).dtype)
print((torch.tensor([250, 255], dtype=torch.uint8) + 10).tolist())
