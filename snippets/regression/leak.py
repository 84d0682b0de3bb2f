import torch
from sklearn.datasets import fetch_california_housing
from torch import Tensor

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))


def test_rmse(train: Tensor, test: Tensor, scale_on: Tensor) -> Tensor:
    scaled = (X - X[scale_on].mean(dim=0)) / X[scale_on].std(dim=0)
    w, b = torch.zeros(8).double(), torch.tensor(0.0)
    for _ in range(20):
        errors = scaled[train] @ w + b - y[train]
        w = w - 0.1 * 2 * errors @ scaled[train] / len(train)
        b = b - 0.1 * 2 * errors.mean()
    return ((scaled[test] @ w + b - y[test]) ** 2).mean().sqrt()


torch.manual_seed(42)
splits = [torch.randperm(len(X))[:2000] for _ in range(50)]
rmses = {}
for name, upto in (("honest", 1000), ("leaked", 2000)):
    of = [test_rmse(s[:1000], s[1000:], s[:upto]) for s in splits]
    rmses[name] = values = torch.stack(of)
    print(f"{name}: median {values.median():.3f}, worst {values.max():.3f}")
print("lower when leaked:", int(sum(rmses["leaked"] < rmses["honest"])))
