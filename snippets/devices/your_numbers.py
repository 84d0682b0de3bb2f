# Needs a GPU.
# Its numbers are times.
import time
from collections.abc import Callable

import torch


def seconds(work: Callable[[], object]) -> float:
    work()  # the first call also pays for set-up
    torch.accelerator.synchronize()
    start = time.perf_counter()
    for _ in range(50):
        work()
    torch.accelerator.synchronize()
    return (time.perf_counter() - start) / 50


device = torch.accelerator.current_accelerator(check_available=True)
X = torch.randn(4096, 4096, device=device)
one, pinned = torch.ones(1, device=device), X.cpu().pin_memory()
print(f"launch: {seconds(lambda: one + 1):.1e} seconds")
print(f"gpu: {2 * 4096**3 / seconds(lambda: X @ X):.1e} per second")
print(f"gpu_memory: {2 * X.nbytes / seconds(lambda: X + 1):.1e} bytes/s")
print(f"bus: {X.nbytes / seconds(lambda: pinned.to(device)):.1e} bytes/s")
