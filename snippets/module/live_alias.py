import copy

import torch
from torch import nn

torch.manual_seed(42)
model = nn.Linear(2, 1)
alias = model.state_dict()
snapshot = copy.deepcopy(model.state_dict())
print("keys:", list(alias))
print(f"bias before: {model.bias.item():.4f}")

with torch.no_grad():
    model.bias.add_(100)
print(f"bias in the model: {model.bias.item():.4f}")
print(f"bias in state_dict(): {alias['bias'].item():.4f}")
print(f"bias in the deep copy: {snapshot['bias'].item():.4f}")
same_memory = alias["bias"].data_ptr() == model.bias.data_ptr()
print("state_dict() shares the model's memory:", same_memory)
