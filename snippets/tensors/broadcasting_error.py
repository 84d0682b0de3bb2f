import torch

X = torch.zeros(2, 3)
factors = torch.tensor([1.0, 10.0])  # one for each row

X * factors  # raises RuntimeError
