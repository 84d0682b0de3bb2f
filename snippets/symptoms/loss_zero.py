import torch
from torch import nn

scores, targets = torch.randn(4, 1), torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for loss_fn in (nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()):
    loss = loss_fn(scores, targets)
    print(type(loss_fn).__name__, "is 0:", loss.item() == 0)
