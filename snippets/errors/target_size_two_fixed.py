import torch
from torch import nn

outputs, labels = torch.zeros(4, 2), torch.tensor([0, 1, 1, 0])
print("loss:", nn.CrossEntropyLoss()(outputs, labels))
one = torch.ones(4, 1) / 2
print("loss:", nn.BCELoss()(one, labels[:, None].float()))
