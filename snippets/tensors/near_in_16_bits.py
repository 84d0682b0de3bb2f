import torch

for number in (70_000.0, 1e30, 257.0, 1.001):
    near = []
    for dtype in (torch.bfloat16, torch.float16):
        stored = torch.tensor(number, dtype=dtype).item()
        near.append(abs(stored - number) <= 0.01 * number)
    print(f"{number:g}: {near[0] and not near[1]}", end=", ")
    print(f"bfloat16 near it: {near[0]}, float16: {near[1]}")
