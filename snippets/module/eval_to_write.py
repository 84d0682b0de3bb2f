import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
X = torch.ones(1, 4)

# Your line: no random numbers in predictions.
with torch.no_grad():
    first, second = model(X), model(X)
print("dropout is in training mode:", model[1].training)
print("same prediction twice:", torch.equal(first, second))
