import torch
from sklearn.metrics import accuracy_score

targets = torch.tensor([0, 1, 1, 0])
outputs = torch.tensor([0.2, 0.7, 0.4, 0.1])
print(accuracy_score(targets, outputs > 0.5))
scores = torch.tensor([[2.0, 0.1], [0.3, 0.9], [1.0, 0.5], [0.7, 0.2]])
print(accuracy_score(targets, scores.argmax(1)))
