from typing import Any

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
tripled = x * 3
node: Any = tripled.grad_fn  # Any: for type checkers
print("it makes no node:", node is None)
print("its node saves a copy of x:", node._saved_self is not None)
tripled.sum().backward()
same = set(x.grad.tolist())
print("its slope is the same for each x:", len(same) == 1, same)
