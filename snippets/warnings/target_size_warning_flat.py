import torch
from torch import nn

y = torch.tensor([[1.0], [2.0], [3.0]])  # a column already
print("loss:", nn.MSELoss()(y, y), tuple(y[:, None].shape))
print("loss:", nn.MSELoss()(y.squeeze(), y))  # warns UserWarning
