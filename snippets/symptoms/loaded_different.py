import torch
from torch import nn

a = nn.Sequential(nn.Linear(4, 50), nn.Dropout(0.5), nn.Linear(50, 1)).eval()
b = nn.Sequential(nn.Linear(4, 50), nn.Dropout(0.5), nn.Linear(50, 1))
b.load_state_dict(a.state_dict())
x = torch.ones(8, 4)
print("training mode:", torch.equal(a(x), b(x)))
print("after eval():", torch.equal(a(x), b.eval()(x)))
