import torch
from torch import nn

probabilities, y = torch.ones(4, 1) / 2, torch.ones(4)
print("loss:", nn.BCELoss()(probabilities, y[:, None]))
