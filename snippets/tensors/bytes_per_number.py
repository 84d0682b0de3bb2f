import numpy as np
import torch

for dtype in (torch.float16, torch.float32, torch.float64):
    numbers = torch.zeros(1_000_000, dtype=dtype)
    size = numbers.element_size()
    print(f"{dtype}: {size} bytes each, {numbers.nbytes:,} in all")

print(f"NumPy: {np.zeros(1_000_000).nbytes:,} in all")
