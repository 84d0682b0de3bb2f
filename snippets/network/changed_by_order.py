import torch
from torch import Tensor


def measures(squares: Tensor) -> dict[str, Tensor]:
    parts = torch.stack([part.mean() for part in squares.split(4)])
    return {
        "mean of the batch RMSEs": parts.sqrt().mean(),
        "mean of the batch MSEs": parts.mean(),
        "RMSE of all rows": squares.mean().sqrt(),
        "median squared error": squares.median(),
    }


squares = torch.tensor([1.0, 0.0, 4.0, 9.0, 1.0, 25.0, 0.0, 1.0, 4.0, 16.0])
others = measures(squares.sort().values)  # the same rows, in another order
for name, value in measures(squares).items():
    changed = not value.allclose(others[name])
    print(f"{name}: {changed}, {value:.4f} and {others[name]:.4f}")
