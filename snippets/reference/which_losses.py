import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0]])
label = torch.tensor([0])
print("CrossEntropyLoss", nn.CrossEntropyLoss()(logits, label))
print("NLLLoss         ", nn.NLLLoss()(logits.log_softmax(dim=1), label))
one, yes = torch.tensor([1.5]), torch.tensor([1.0])
print("BCEWithLogitsLoss", nn.BCEWithLogitsLoss()(one, yes))
print("BCELoss          ", nn.BCELoss()(one.sigmoid(), yes))
