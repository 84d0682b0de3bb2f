import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
saved = copy.deepcopy(model.state_dict())
weight, optimizer = model.weight, torch.optim.SGD(model.parameters(), lr=0.1)
nn.init.ones_(model.weight)
model.load_state_dict(saved)
print("it puts new objects in their place:", model.weight is not weight)
print("it copies the numbers into them:", torch.equal(weight, saved["weight"]))
# param_groups: what the optimizer holds.
held = optimizer.param_groups[0]["params"][0]
print("an optimizer made before loses them:", held is not model.weight)
print("it switches to eval mode:", not model.training)
model.load_state_dict(saved, assign=True)
print("with assign=True they are new objects:", model.weight is not weight)
