import torch

queries, keys = torch.ones(10, 3, 4), torch.ones(10, 3, 4)
print(torch.bmm(queries, keys.transpose(1, 2)).shape)
print((queries @ torch.ones(4, 5)).shape)
