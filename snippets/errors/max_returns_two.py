import torch

scores = torch.tensor([[0.2, 0.8]])
scores.max(dim=1).item()  # raises AttributeError
