import torch

X = torch.ones(4, 3)
means = X.mean(dim=0)
column, flat = torch.ones(4, 1), torch.ones(4)

print("X - means:", tuple((X - means).shape))
print("column - flat:", tuple((column - flat).shape))
print("column[:, 0] - flat:", tuple((column[:, 0] - flat).shape))
X - flat  # raises RuntimeError
