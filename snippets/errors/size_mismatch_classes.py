import torch
from torch import nn

outputs, labels = torch.zeros(32, 10), torch.zeros(32, dtype=torch.long)
print("loss:", nn.CrossEntropyLoss()(outputs, labels))
outputs - labels  # raises RuntimeError
