from typing import Any

import torch
from torch import nn

lines = """\
layer.requires_grad_(False)
layer.requires_grad = False
layer.weight.requires_grad = False
layer.eval()
layer.weight.detach()"""

for line in lines.splitlines():
    torch.manual_seed(42)
    layer: Any = nn.Linear(2, 1)
    model = nn.Sequential(layer, nn.Linear(1, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    before = layer.weight.detach().clone()
    exec(line, {"layer": layer})  # runs the text as Python
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    print(f"{line}: {torch.equal(before, layer.weight)}")
