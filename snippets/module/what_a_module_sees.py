from typing import Any

import torch
from torch import nn

values: dict[str, Any] = {
    "a plain tensor": torch.zeros(2),
    "`nn.Parameter`": nn.Parameter(torch.zeros(2)),
    "`nn.Buffer`": nn.Buffer(torch.zeros(2)),
    "`nn.Buffer`, not persistent": nn.Buffer(torch.zeros(2), persistent=False),
    "a Python list of Parameters": [nn.Parameter(torch.zeros(2))],
    "`nn.ParameterList`": nn.ParameterList([torch.zeros(2)]),
}
print("| What you assign | `parameters()` | `state_dict()` | `.to()` |")
print("|---|---|---|---|")
for label, value in values.items():
    holder: Any = nn.Module()
    holder.thing = value  # what a module class does in __init__
    in_parameters = len(list(holder.parameters())) == 1
    in_state = len(holder.state_dict()) == 1
    holder.to(torch.float64)
    single = isinstance(value, torch.Tensor)
    thing = holder.thing if single else holder.thing[0]
    answers = (in_parameters, in_state, thing.dtype == torch.float64)
    print(f"| {label} | {' | '.join('yes' if a else 'no' for a in answers)} |")
