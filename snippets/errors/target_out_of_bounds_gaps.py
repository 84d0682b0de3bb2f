import torch
from torch import nn

labels = torch.tensor([3, 7, 3])
nn.CrossEntropyLoss()(torch.zeros(3, 2), labels)  # raises IndexError
