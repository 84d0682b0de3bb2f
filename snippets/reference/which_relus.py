import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
print(nn.ReLU()(x), nn.functional.relu(x), torch.relu(x), x.clamp(min=0))
print("parameters of nn.ReLU:", [*nn.ReLU().parameters()])
