import torch

probabilities, labels = torch.tensor([0.2, 0.9]), torch.tensor([-1.0, 1.0])
print(torch.nn.BCELoss()(probabilities, (labels + 1) / 2))
torch.nn.BCELoss()(probabilities, labels)  # raises RuntimeError
