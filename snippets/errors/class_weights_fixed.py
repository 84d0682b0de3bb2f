import torch
from torch import nn

targets = torch.tensor([0, 0, 0, 1])
weight = len(targets) / (2 * torch.bincount(targets))
print(weight)
scores = torch.tensor([[2.0, 0.0]] * 4)  # always class 0
for loss_fn in (nn.CrossEntropyLoss(), nn.CrossEntropyLoss(weight=weight)):
    print(f"{loss_fn(scores, targets).item():.2f}")
