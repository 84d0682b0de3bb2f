import torch

scores, labels = torch.arange(12).reshape(3, 4), torch.tensor([0, 2, 1])
print(scores.gather(1, labels[:, None]))
print(scores[torch.arange(3), labels])
