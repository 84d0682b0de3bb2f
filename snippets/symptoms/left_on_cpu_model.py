import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.shift = torch.ones(2)
        self.register_buffer("moved", torch.ones(2))


model = Shift().to("meta")
print(model.shift.device, model.moved.device)
