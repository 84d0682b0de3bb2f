import torch
from torch import nn

predictions = torch.tensor([0.5, 0.5])
print(nn.BCELoss()(predictions, torch.tensor([1, 0]).float()))
