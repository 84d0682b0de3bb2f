# Needs a GPU.
# Its numbers are times.
import time

import torch

device = torch.accelerator.current_accelerator(check_available=True)
batch = torch.randn(25_000_000)
pinned = batch.pin_memory()
for name, source in (("ordinary", batch), ("pinned", pinned)):
    source.to(device)  # warm up
    torch.accelerator.synchronize()
    start = time.perf_counter()
    on_gpu = source.to(device, non_blocking=True)
    returned = time.perf_counter() - start
    torch.accelerator.synchronize()
    arrived = time.perf_counter() - start
    print(f"{name}: returned {returned * 1e3:.2f} ms", end=", ")
    print(f"arrived {arrived * 1e3:.2f} ms")

back = on_gpu.to("cpu", non_blocking=True)
torch.accelerator.synchronize()  # before this line, `back` may be unwritten
print("came back whole:", torch.equal(back, batch))
