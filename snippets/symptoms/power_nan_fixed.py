import torch

x = torch.tensor([-8.0, 27.0])
print("negatives:", (x < 0).sum().item())
print("cube root:", x.sign() * x.abs() ** (1 / 3))
