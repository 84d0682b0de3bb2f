import torch
from torch import nn

labels, outputs = torch.eye(10)[:8], torch.zeros(8, 10)
print("loss:", nn.CrossEntropyLoss()(outputs, labels.argmax(dim=1)))
print("loss:", nn.CrossEntropyLoss()(outputs, labels))
print("loss:", nn.BCEWithLogitsLoss()(outputs, labels))
