import torch

X = torch.ones(3, 2)
print(X @ torch.ones(2), torch.ones(3) @ X)
