import torch
from torch import nn

outputs, targets = torch.zeros(2), torch.tensor([True, False])
for loss_fn in nn.BCEWithLogitsLoss(), nn.L1Loss():
    print(loss_fn(outputs, targets.float()))
