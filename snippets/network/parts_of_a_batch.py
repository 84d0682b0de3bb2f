import torch
from torch import Tensor, nn

torch.manual_seed(42)
X, y = torch.randn(1000, 8), torch.randn(1000, 1)


def gradient(model: nn.Module, size: int) -> Tensor:
    model.zero_grad()
    for rows, targets in zip(X.split(size), y.split(size), strict=True):
        loss = ((model(rows) - targets) ** 2).sum() / len(X)
        loss.backward()
    return next(model.parameters()).grad.clone()  # of the first


plain = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
normed = nn.Sequential(nn.Linear(8, 50), nn.BatchNorm1d(50), nn.Linear(50, 1))
# LayerNorm standardises the 50 numbers of a row.
layered = nn.Sequential(nn.Linear(8, 50), nn.LayerNorm(50), nn.Linear(50, 1))
models = {"plain": plain, "with batch norm": normed}
models["with layer norm"] = layered
for name, model in models.items():
    whole, parts = gradient(model, 1000), gradient(model, 100)
    same = whole.allclose(parts, atol=1e-6)
    print(f"{name}: same gradient in parts of 100: {same}")
