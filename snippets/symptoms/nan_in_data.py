import torch

rooms = torch.tensor([1.0, float("nan"), 3.0])
print((rooms - rooms.mean()) / rooms.std())
