import torch

weights = torch.tensor([4.0, 2.0])
best = weights
for rate in (0.5, 0.25):
    weights -= rate
print("weights:", weights.tolist())
print("before the loop:", best.tolist())
