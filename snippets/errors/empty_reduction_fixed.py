import torch

X = torch.tensor([3.0, 5.0])
large = X[X > 9]
print(large.shape, len(large))
print(large.max() if len(large) else "none is larger")
print(large.sum(), large.mean())
