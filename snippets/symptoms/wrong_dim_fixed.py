import torch

X = torch.tensor([[1.0, 10.0], [3.0, 30.0], [5.0, 50.0]])
print((X - X.mean(dim=0, keepdim=True)).tolist())
