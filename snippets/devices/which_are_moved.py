import torch
from torch import nn

lines = """\
X.to("meta")
X = X.to("meta")
X = torch.ones(3, device="meta")
model.to("meta")
model = model.to("meta")"""
for line in lines.splitlines():
    names = {"torch": torch, "X": torch.ones(3), "model": nn.Linear(3, 1)}
    exec(line, names)  # runs the text as Python
    moved = names["model"].weight if "model" in line else names["X"]
    print(f"after {line}: {moved.device}")
