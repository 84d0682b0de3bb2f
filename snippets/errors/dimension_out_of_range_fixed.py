import torch

scores = torch.tensor([0.2, 0.7, 0.1])
print(scores.argmax(dim=0), scores[None].argmax(dim=1))
