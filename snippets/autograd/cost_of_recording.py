import time

import torch

x = torch.ones(10, requires_grad=True)


def seconds() -> float:
    start = time.perf_counter()
    y = x
    for _ in range(1000):
        y = y * 1.01
    return time.perf_counter() - start


recorded, bare = [], []
for _ in range(60):
    recorded.append(seconds())
    with torch.no_grad():
        bare.append(seconds())
print("best of 60 is faster under no_grad:", min(bare) < min(recorded))
