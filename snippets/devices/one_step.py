from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode


class Counter(TorchDispatchMode):
    count = 0

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        self.count += not func.is_view  # a view computes nothing
        return func(*args, **(kwargs or {}))


X, y = torch.randn(11_610, 8), torch.randn(11_610, 1)
weights = torch.randn(8, 1, requires_grad=True)
bias = torch.zeros(1, requires_grad=True)
with Counter() as counter:
    ((X @ weights + bias - y) ** 2).mean().backward()
products = 2 * 2 * X.numel()  # one forward, one backward
print("operations:", counter.count)
print(f"starting them, 10 microseconds each: {counter.count * 10}")
print(f"their matrix products on the CPU: {products / 100e9 * 1e6:.1f}")
