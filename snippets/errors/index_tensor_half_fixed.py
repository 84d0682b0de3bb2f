import torch

X, n = torch.arange(4), torch.tensor(4)
print(X[: n // 2])
