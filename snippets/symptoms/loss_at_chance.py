import torch
from torch import nn

scores, labels = torch.zeros(3, 2), torch.tensor([0, 1, 1])
print(nn.CrossEntropyLoss()(scores, labels))
print(nn.CrossEntropyLoss()(torch.zeros(3, 10), labels))
sure = torch.tensor([[90.0, 0.0], [0.0, 90.0], [0.0, 90.0]])
print(nn.CrossEntropyLoss()(sure.softmax(dim=1), labels))
print(nn.CrossEntropyLoss()(sure, labels))
