from typing import Any

import torch

sizes: list[dict[str, int]] = []
for rows in (1000, 2000):
    weights = torch.ones(8, 50, requires_grad=True)
    hidden = (torch.ones(rows, 8) @ weights).relu()
    relu: Any = hidden.grad_fn  # Any: for type checkers
    saved = relu._saved_result.nbytes
    hidden.mean().backward()
    gradient = weights.grad.nbytes
    size = {"weights": weights.nbytes, "gradient": gradient, "saved": saved}
    sizes.append(size)
for name in sizes[0]:
    one, two = (size[name] for size in sizes)
    print(f"{name}: {two > one}, {one:,} bytes, {two:,} bytes")
