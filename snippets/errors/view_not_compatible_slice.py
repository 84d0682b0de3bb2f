import torch

X = torch.arange(6).reshape(2, 3)
print(X[:, :2].contiguous().view(4))
X[:, :2].view(4)  # raises RuntimeError
