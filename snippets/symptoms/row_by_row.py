# Its numbers are times.
import time
from collections.abc import Callable

import torch
from torch.utils.data import DataLoader, TensorDataset

X = torch.randn(20_000, 8)
loader = DataLoader(TensorDataset(X), batch_size=32, shuffle=True)


def milliseconds(epoch: Callable[[], object]) -> float:
    start = time.perf_counter()
    epoch()
    return (time.perf_counter() - start) * 1e3


loaded = milliseconds(lambda: list(loader))
sliced = milliseconds(lambda: X[torch.randperm(len(X))].split(32))
print(f"loader {loaded:.1f} milliseconds, slices {sliced:.1f} milliseconds")
