import torch
from torch import nn

labels = torch.eye(10)[:8].squeeze(1)  # one-hot, ten numbers in each row
nn.CrossEntropyLoss()(torch.zeros(8, 6), labels)  # raises RuntimeError
