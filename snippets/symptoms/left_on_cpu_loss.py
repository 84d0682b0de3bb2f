import torch
from torch import nn

outputs = torch.ones(3, 2, device="meta")
labels = torch.zeros(3, dtype=torch.long, device="meta")
loss = nn.CrossEntropyLoss(weight=torch.ones(2))
loss(outputs, labels)  # raises RuntimeError
