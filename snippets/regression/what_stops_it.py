import torch

torch.manual_seed(42)
# float64: in float32 rounding would move the second digit.
X, y = torch.randn(100, 3).double(), torch.randn(100, 1).double()
limit = 2 / torch.linalg.eigvalsh(2 * X.T @ X / len(X)).max().item()


def show(
    name: str, X: torch.Tensor, y: torch.Tensor, w: torch.Tensor, rate: float
) -> None:
    losses = []
    for _ in range(2000):
        losses.append(((X @ w - y) ** 2).mean().item())
        w = w - rate * 2 * X.T @ (X @ w - y) / len(X)
    print(f"{name}: {losses[-1] <= losses[0]}, last loss {losses[-1]:.2g}")


start, rate = torch.zeros(3, 1).double(), 1.01 * limit
show("as it is", X, y, start, rate)
show("a rate 2 % lower", X, y, start, 0.98 * rate)
show("inputs divided by 10", X / 10, y, start, rate)
show("targets divided by 10", X, y / 10, start, rate)
show("another start", X, y, start + 1, rate)
