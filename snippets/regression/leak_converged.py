import torch
from sklearn.datasets import fetch_california_housing

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
torch.manual_seed(42)
train, test = torch.randperm(len(X))[:2000].chunk(2)

for penalty in (0, 0.01):
    predictions = []
    for scale_on in (train, torch.cat([train, test])):
        scaled = (X - X[scale_on].mean(dim=0)) / X[scale_on].std(dim=0)
        inputs = torch.cat([scaled, torch.ones((len(X), 1))], dim=1)
        A, targets = inputs[train], y[train].reshape(-1, 1)
        table = A.T @ A / len(A) + penalty * torch.eye(9)
        # solve: the w where table @ w is A.T @ targets / n, the gradient 0.
        w = torch.linalg.solve(table, A.T @ targets / len(A))
        predictions.append(inputs[test] @ w)
    same = torch.allclose(*predictions)
    print(f"penalty {penalty}: honest and leaked predict the same: {same}")
