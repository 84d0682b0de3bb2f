import torch

device = torch.device("meta")  # in the GPU's part
X = torch.ones(2, 3, device=device)
doubled = 2.0 * X
weights = torch.ones(3, device=device)
total = X.sum()
print((doubled * weights * total).shape)
