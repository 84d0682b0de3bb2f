import torch

device = torch.device("meta")  # in the GPU's part
X = torch.ones(2, 3, device=device)
scale = torch.tensor(2.0)
weights = torch.ones_like(X)
offsets = torch.ones(3)
print((scale * X * weights + offsets).shape)  # raises RuntimeError
