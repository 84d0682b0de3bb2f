import torch
from torch import nn

torch.manual_seed(42)
norm = nn.BatchNorm1d(2)
model = nn.Sequential(nn.Linear(3, 2), norm)
X = torch.randn(4, 3)
before = norm.running_mean.clone()
model.eval()
with torch.no_grad():
    prediction = model(X)
after = norm.running_mean
print("predicting changed the model:", not torch.equal(before, after))
