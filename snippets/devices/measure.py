# Needs a GPU.
# Its numbers are times.
import time

import torch

device = torch.accelerator.current_accelerator(check_available=True)
X = torch.randn(4096, 4096, device=device)
X @ X  # the first call also pays for set-up
torch.accelerator.synchronize()

start = time.perf_counter()
X @ X
queued = time.perf_counter() - start
torch.accelerator.synchronize()
finished = time.perf_counter() - start

print(f"the call returned after {queued * 1e6:,.0f} microseconds")
print(f"the product was ready after {finished * 1e6:,.0f} microseconds")
