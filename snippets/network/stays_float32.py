import torch
from torch import nn

lines = """\
model.half()
model.bfloat16()
with torch.autocast("cpu", dtype=torch.bfloat16): model(X)
torch.set_float32_matmul_precision("high")"""
for line in lines.splitlines():
    model, X = nn.Linear(4, 2), torch.ones(3, 4)
    exec(line, {"torch": torch, "model": model, "X": X})  # runs the text
    dtype = model.weight.dtype
    print(f"{line}: {dtype == torch.float32}, {dtype}")
torch.set_float32_matmul_precision("highest")
