import torch

houses = torch.tensor([[3, 120, 1965], [2, 68, 1987], [5, 210, 1931]])
print(houses[-1].tolist())
print(houses[1:9].tolist())
print(houses[[2, 0, 2]].tolist())
print(houses.flip(0).tolist())
print(houses[::-1].tolist())  # raises ValueError
