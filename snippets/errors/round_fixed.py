import torch

share = torch.tensor(5) / 7
print(round(share.item(), 2))
print(torch.round(share, decimals=2))
