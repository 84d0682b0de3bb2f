import torch
from torch import nn

labels = torch.tensor([[0], [2]])
print("loss:", nn.CrossEntropyLoss()(torch.zeros(2, 3), labels.squeeze(1)))
