import torch
from torch import nn

labels = torch.tensor([0, 1, 1, 0])
print("loss:", nn.BCEWithLogitsLoss()(torch.zeros(4), labels.float()))
