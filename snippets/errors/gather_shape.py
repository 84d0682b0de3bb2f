import torch

scores, labels = torch.ones(3, 4), torch.tensor([0, 2, 1])
scores.gather(1, labels)  # raises RuntimeError
