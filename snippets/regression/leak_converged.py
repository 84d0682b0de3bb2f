import torch
from sklearn.datasets import fetch_california_housing

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
torch.manual_seed(42)
train, test = torch.randperm(len(X))[:2000].chunk(2)

predictions = []
for scale_on in (train, torch.cat([train, test])):
    scaled = (X - X[scale_on].mean(dim=0)) / X[scale_on].std(dim=0)
    inputs = torch.cat([scaled, torch.ones((len(X), 1))], dim=1)
    targets = y[train].reshape(-1, 1)
    w = torch.linalg.lstsq(inputs[train], targets).solution
    predictions.append(inputs[test] @ w)

print("honest and leaked predict the same:", torch.allclose(*predictions))
