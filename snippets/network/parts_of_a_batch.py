import torch
from torch import Tensor, nn

torch.manual_seed(42)
X, y = torch.randn(1000, 8), torch.randn(1000, 1)


def gradient(model: nn.Module, size: int) -> Tensor:
    model.zero_grad()
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((model(rows) - targets) ** 2).sum() / len(X)
        loss.backward()
    # The gradient of the first parameter.
    return next(model.parameters()).grad.clone()


plain = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
normed = nn.Sequential(nn.Linear(8, 50), nn.BatchNorm1d(50), nn.Linear(50, 1))
for name, model in (("plain", plain), ("with batch norm", normed)):
    whole, parts = gradient(model, 1000), gradient(model, 100)
    same = whole.allclose(parts, atol=1e-6)
    print(f"{name}: same gradient in parts of 100: {same}")
