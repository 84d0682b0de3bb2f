import torch
from torch import nn


class Holder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.plain_tensor = torch.zeros(2)
        self.parameter = nn.Parameter(torch.zeros(2))
        self.register_buffer("buffer", torch.zeros(2))
        self.register_buffer("scratch", torch.zeros(2), persistent=False)
        self.number = 0.5
        self.in_list = [nn.Parameter(torch.zeros(2))]
        self.in_parameter_list = nn.ParameterList([torch.zeros(2)])


rows = {
    "plain_tensor": "a plain tensor",
    "parameter": "`nn.Parameter`",
    "buffer": "a buffer",
    "scratch": "a buffer, `persistent=False`",
    "number": "a plain attribute (a number)",
    "in_list": "a Python list of Parameters",
    "in_parameter_list": "`nn.ParameterList`",
}
print("| What you assign | `parameters()` | `state_dict()` | `.to()` |")
print("|---|---|---|---|")
for name, label in rows.items():
    holder = Holder()
    value = getattr(holder, name)
    tensor = value[0] if name.startswith("in_") else value
    trains = any(p is tensor for p in holder.parameters())
    saves = any(key.split(".")[0] == name for key in holder.state_dict())
    value = getattr(holder.to(torch.float64), name)
    tensor = value[0] if name.startswith("in_") else value
    moves = getattr(tensor, "dtype", None) == torch.float64
    answers = ["yes" if seen else "no" for seen in (trains, saves, moves)]
    print(f"| {label} | {' | '.join(answers)} |")
