import torch

scores = torch.tensor([0.2, 0.7, 0.1])
scores.argmax(dim=1)  # raises IndexError
