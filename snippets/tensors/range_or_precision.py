import torch

tries = (70_000.0, 257.0, 1.001)
print("| dtype | Bytes | Largest | eps |", end="")
print("".join(f" {number:g} becomes |" for number in tries))
print("|---" * (4 + len(tries)) + "|")
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    stored = torch.tensor(tries, dtype=dtype).tolist()
    print(f"| `{str(dtype)[6:]}` | {dtype.itemsize}", end=" ")
    print(f"| {info.max:g} | {info.eps:.3g} |", end="")
    print("".join(f" {number:.9g} |" for number in stored))
