import torch
from torch import nn

labels = torch.tensor([[0], [2]])
nn.CrossEntropyLoss()(torch.zeros(2, 3), labels)  # raises RuntimeError
