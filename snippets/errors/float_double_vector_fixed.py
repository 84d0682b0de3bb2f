import torch

X = torch.ones(3, 2, dtype=torch.float64)
print(X.float() @ torch.ones(2))
