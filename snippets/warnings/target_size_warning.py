import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0])  # the prediction is perfect
print("loss:", nn.MSELoss()(y[:, None], y))  # warns UserWarning
