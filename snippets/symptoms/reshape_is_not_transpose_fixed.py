import torch

X = torch.tensor([[1, 2, 3], [10, 20, 30]])
print(X.T.tolist())
