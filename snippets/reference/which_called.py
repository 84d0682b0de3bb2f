import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_forward_hook(lambda *_: print("the hook was called"))
x = torch.ones(1, 2)
print(torch.equal(layer(x), layer.forward(x)))
