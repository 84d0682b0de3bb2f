from typing import Any

import torch
from torch import nn

lines = """\
nn.Linear(2, 2)
[nn.Linear(2, 2)]
nn.ModuleList([nn.Linear(2, 2)])
{'layer': nn.Linear(2, 2)}
torch.zeros(2, requires_grad=True)
nn.Sequential(nn.Sequential(nn.Linear(2, 2)))"""

for line in lines.splitlines():
    model: Any = nn.Module()
    model.part = eval(line, {"torch": torch, "nn": nn})
    print(f"{line}: {len(list(model.parameters())) > 0}")
