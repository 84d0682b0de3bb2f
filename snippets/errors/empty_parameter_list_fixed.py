import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 1)])


optimizer = torch.optim.SGD(Net().parameters(), lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
