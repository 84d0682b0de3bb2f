import torch

scores = torch.tensor([[2.0, 0.5, -1.0], [-1.0, 0.0, 3.0]])
print("class:    ", scores.argmax(dim=1).tolist())
print("softmax:  ", scores.softmax(dim=1).argmax(dim=1).tolist())
one = torch.tensor([2.0, -0.3])
print("yes or no:", (one > 0).int().tolist())
print("rounded:  ", one.sigmoid().round().int().tolist())
