import torch
from torch import nn


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.output = nn.Linear(4, 1)
        self.layers = [nn.Linear(4, 4), nn.Linear(4, 4)]
        self.offset = torch.zeros(4, requires_grad=True)
        self.register_buffer("means", torch.zeros(4))


print("to train:", [name for name, _ in Model().named_parameters()])
print("to save:", list(Model().state_dict()))
