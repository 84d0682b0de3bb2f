import torch
from torch import nn

lines = """\
X.to("meta")
X = X.to("meta")
X = torch.ones(3, device="meta")
model.to("meta")
model = model.to("meta")"""
for line in lines.splitlines():
    X, model = torch.ones(3), nn.Linear(3, 1)
    exec(line)  # runs the text as Python
    moved = model.weight if "model" in line else X
    print(f"after {line}: {moved.device}")
