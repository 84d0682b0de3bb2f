import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.bias)
best = copy.deepcopy(model.state_dict())
for bias in (3.0, 5.0, 9.0):  # as if trained; 5 is the best
    with torch.no_grad():
        model.bias.fill_(bias)
    if bias == 5.0:
        print("the best so far:", bias)
        # Your line: keep the numbers that the model has now.
model.load_state_dict(best)
print("restored:", model.bias.item())
