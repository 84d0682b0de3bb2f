import torch

X = torch.tensor([[1.0, 10.0], [3.0, 30.0], [5.0, 50.0]])
print(X.mean(), X.mean(dim=1), X.mean(dim=0))
