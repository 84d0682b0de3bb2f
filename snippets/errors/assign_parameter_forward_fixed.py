import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.shares = nn.Parameter(torch.zeros(2))

    def forward(self, X):
        return X @ self.shares.softmax(dim=0)


print(Mixed()(torch.ones(1, 2)))
