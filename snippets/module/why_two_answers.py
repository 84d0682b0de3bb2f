import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.Dropout(0.5), nn.Linear(50, 1))
X = torch.ones(1, 8)
weight = model[0].weight.clone()
model(X)
print("a prediction changes the weights:", not torch.equal(weight, model[0].weight))
with torch.no_grad():
    print("under no_grad it is gone:", torch.equal(model(X), model(X)))
model.eval()
print("in eval mode it is gone:", torch.equal(model(X), model(X)))
