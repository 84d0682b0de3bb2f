import torch

scores = torch.tensor([[0.2, 0.8]])
print(scores.max(dim=1).values, scores.argmax(dim=1))
