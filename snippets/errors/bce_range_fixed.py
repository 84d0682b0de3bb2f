import torch

scores, targets = torch.tensor([1.5, -2.0]), torch.tensor([1.0, 0.0])
print(torch.nn.BCEWithLogitsLoss()(scores, targets))
print(torch.nn.BCELoss()(scores.sigmoid(), targets))
