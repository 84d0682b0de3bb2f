import torch
from torch import nn

scores, labels = torch.tensor([[4.0, 0.0], [0.0, 4.0]]), torch.tensor([0, 1])
print(nn.CrossEntropyLoss()(scores, labels))
print(nn.NLLLoss()(scores.log_softmax(dim=1), labels))
print(nn.BCEWithLogitsLoss()(torch.tensor([-9.0]), torch.tensor([0.0])))
