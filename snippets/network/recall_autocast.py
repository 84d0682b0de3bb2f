import torch
from torch import nn

layer = nn.Linear(2, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    out = layer(torch.ones(1, 2))
out.sum().backward()
print("out:", out.dtype)
print("weight:", layer.weight.dtype)
print("its gradient:", layer.weight.grad.dtype)
