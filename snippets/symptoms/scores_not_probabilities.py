import torch

scores = torch.tensor([[2.0, -1.0, 0.5]])
print(scores.softmax(dim=1))
print(scores.log_softmax(dim=1))
print(scores.sigmoid())
