import torch
from sklearn.metrics import accuracy_score

targets = torch.tensor([0, 1, 1, 0])
outputs = torch.tensor([0.2, 0.7, 0.4, 0.1])
accuracy_score(targets, outputs)  # raises ValueError
