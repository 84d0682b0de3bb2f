import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(3, 100), nn.Dropout(0.5))
X = torch.ones(1, 3)

model.eval()
first, second = model(X), model(X)
print("eval():    recorded", first.requires_grad, end=", ")
print("twice the same", torch.equal(first, second))

model.train()
with torch.no_grad():
    first, second = model(X), model(X)
print("no_grad(): recorded", first.requires_grad, end=", ")
print("twice the same", torch.equal(first, second))
