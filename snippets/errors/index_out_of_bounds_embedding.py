import torch
from torch import nn

ids = torch.tensor([0, 5])
print(tuple(nn.Embedding(6, 2)(ids).shape))
nn.Embedding(5, 2)(ids)  # raises IndexError
