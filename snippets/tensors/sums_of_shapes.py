import torch

column, three = torch.zeros(4, 1), torch.zeros(3)
print("(4, 1) + (3,):", tuple((column + three).shape))
print("(4, 1) + (4,):", tuple((column + torch.zeros(4)).shape))
print("(4, 1) + (4, 1):", tuple((column + column).shape))
