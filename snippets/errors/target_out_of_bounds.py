import torch
from torch import nn

labels = torch.tensor([1, 2, 3])
nn.CrossEntropyLoss()(torch.zeros(3, 3), labels)  # raises IndexError
