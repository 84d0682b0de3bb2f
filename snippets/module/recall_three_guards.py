import torch
from torch import nn

layer = nn.Linear(2, 8)
model = nn.Sequential(layer, nn.Dropout(0.5), nn.Linear(8, 1))
X = torch.ones(1, 2)
kept = model.state_dict()
before = kept["0.bias"].clone()
model.eval()
with torch.no_grad():
    first, second = model(X), model(X)
    layer.bias.add_(1)  # as a step does
print("both answers are the same:", torch.equal(first, second))
print("the answers hold a graph:", first.grad_fn is not None)
print("kept holds the old numbers:", torch.equal(kept["0.bias"], before))
print("the Parameters are frozen:", not layer.bias.requires_grad)
print("later predictions, outside, make a graph:", model(X).requires_grad)
