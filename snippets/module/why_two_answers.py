import torch
from torch import nn

torch.manual_seed(42)
first = nn.Linear(8, 50)
model = nn.Sequential(first, nn.Dropout(0.5), nn.Linear(50, 1))
X = torch.ones(1, 8)
weight = first.weight.clone()
model(X)
print(
    "a prediction changes the weights:",
    not torch.equal(weight, first.weight),
)
with torch.no_grad():
    print("under no_grad it is gone:", torch.equal(model(X), model(X)))
model.eval()
print("in eval mode it is gone:", torch.equal(model(X), model(X)))
