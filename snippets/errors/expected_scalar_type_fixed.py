import torch

batch, weights = torch.ones(4, 3, 2), torch.ones(4, 2, 1).double()
print("result:", (batch @ weights.float()).dtype)
