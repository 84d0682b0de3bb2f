import torch

rooms = torch.tensor([[3, 2], [4, 1], [5, 2]])
print("shape:", tuple(rooms.shape))
print("dtype:", rooms.dtype)
print("device:", rooms.device)
