import torch

batch = torch.ones(4, 3, 2)
batch @ torch.ones(4, 2, 1).double()  # raises RuntimeError
