import torch

queries, keys = torch.ones(10, 3, 4), torch.ones(10, 3, 4)
torch.bmm(queries, keys)  # raises RuntimeError
