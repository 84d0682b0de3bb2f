import torch
from torch import nn

X, targets = torch.ones(4, 1), torch.ones(4, 1).double()
loss = nn.HuberLoss()(nn.Linear(1, 1)(X), targets.float())
loss.backward()
print("loss:", loss.dtype)
