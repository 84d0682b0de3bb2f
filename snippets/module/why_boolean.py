from inspect import signature

import torch
from torch import nn

prediction, y = torch.ones(3, 1), torch.zeros(3, 1)
# signature: the arguments that a function or a class takes.
options = list(signature(nn.MSELoss).parameters)
print("the class takes options, and no tensors:", "reduction" in options)
print("the two shapes differ:", prediction.shape != y.shape)
print("the tensors hold booleans:", prediction.dtype == torch.bool)
loss = nn.MSELoss()(prediction, y)
print("it returns a loss for each row:", loss.numel() > 1)
