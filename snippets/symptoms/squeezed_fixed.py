import torch

for rows in (3, 1):
    print(tuple(torch.ones(rows, 1).squeeze(1).shape))
