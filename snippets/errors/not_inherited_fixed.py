import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return self.linear(x)


model = Net()
print(len(list(model.parameters())), model(torch.ones(4, 2)).shape)
