import torch

scores, targets = torch.tensor([1.5, -2.0]), torch.tensor([1.0, 0.0])
torch.nn.BCELoss()(scores, targets)  # raises RuntimeError
