import torch
from torch import nn

weights = torch.tensor([1.0, 2.0], dtype=torch.float64)
loss_fn = nn.CrossEntropyLoss(weight=weights.float())
print("loss:", loss_fn(torch.ones(3, 2), torch.tensor([0, 1, 1])).dtype)
