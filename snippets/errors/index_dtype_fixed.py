import torch

X = torch.tensor([10, 20, 30])
print(X[torch.tensor([0.0, 2.0]).long()])
