# Needs a GPU.
# Its numbers are times.
import time

import torch


def microseconds(size: int, device: torch.device) -> float:
    X = torch.ones(size, size, device=device)
    X @ X  # the first call also pays for set-up
    torch.accelerator.synchronize()
    start = time.perf_counter()
    for _ in range(10):
        X @ X
    torch.accelerator.synchronize()
    return (time.perf_counter() - start) / 10 * 1e6


gpu = torch.accelerator.current_accelerator(check_available=True)
for size in (8, 64, 512, 4096):
    cpu = microseconds(size, torch.device("cpu"))
    print(f"{size} x {size}: CPU {cpu:,.0f}", end=", ")
    print(f"GPU {microseconds(size, gpu):,.0f} microseconds")
