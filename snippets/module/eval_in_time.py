import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
X = torch.randn(4, 3)
before = model[1].running_mean.clone()
model.eval()
with torch.no_grad():
    prediction = model(X)
after = model[1].running_mean
print("predicting changed the model:", not torch.equal(before, after))
