import torch

X = torch.ones(2, 3, device="meta")
weights = torch.ones(3)  # the device was forgotten

print(X * weights)  # raises RuntimeError
