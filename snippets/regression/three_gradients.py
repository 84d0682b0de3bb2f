import torch
from sklearn.datasets import fetch_california_housing
from torch import Tensor

X, y = map(torch.tensor, fetch_california_housing(return_X_y=True))
X = (X - X.mean(dim=0)) / X.std(dim=0)


def loss_at(w: Tensor) -> Tensor:
    return ((X @ w - y) ** 2).mean()


torch.manual_seed(42)
w = torch.randn(8).double().requires_grad_()
loss_at(w).backward()
with torch.no_grad():
    by_hand = 2 * (X @ w - y) @ X / len(X)
    steps = 1e-4 * torch.eye(8).double()
    nudged = [(loss_at(w + s) - loss_at(w - s)) / 2e-4 for s in steps]

print("autograd  by hand  finite differences")
for row in zip(w.grad, by_hand, nudged, strict=True):
    print("  ".join(f"{value.item():7.4f}" for value in row))
assert torch.allclose(by_hand, w.grad, rtol=0, atol=1e-10)
assert torch.allclose(torch.stack(nudged), w.grad, rtol=0, atol=1e-8)
