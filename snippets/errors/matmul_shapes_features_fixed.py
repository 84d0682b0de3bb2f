import torch
from torch import nn

X = torch.ones(250, 3)
print(tuple(nn.Linear(X.shape[1], 1)(X).shape))
