import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss(weight=torch.ones(3))
loss_fn(torch.zeros(4, 2), torch.tensor([0, 0, 0, 1]))  # raises RuntimeError
