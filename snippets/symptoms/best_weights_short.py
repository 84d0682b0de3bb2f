import copy

import torch

model = torch.nn.Linear(1, 1)
kept, copied = model.state_dict(), copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.weight += 1  # training goes on
print("state_dict() followed:", kept["weight"].equal(model.weight))
print("deepcopy followed:", copied["weight"].equal(model.weight))
