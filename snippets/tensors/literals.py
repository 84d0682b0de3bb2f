import torch

print("[True, False]:", torch.tensor([True, False]).dtype)
print("[True, 2]:", torch.tensor([True, 2]))
print("[True, 2, 3.5]:", torch.tensor([True, 2, 3.5]))
print("[True, 2, 3.5, 4 + 1j]:", torch.tensor([True, 2, 3.5, 4 + 1j]))
