import torch
from torch import nn

prediction, targets = torch.ones(3, 1), torch.zeros(3, 1)
print("loss:", nn.MSELoss()(prediction, targets))
