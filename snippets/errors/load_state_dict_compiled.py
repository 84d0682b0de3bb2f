import torch
from torch import nn

model = nn.Linear(8, 1)
compiled = torch.compile(model)
print(*compiled.state_dict())
print(nn.Linear(8, 1).load_state_dict(model.state_dict()))
