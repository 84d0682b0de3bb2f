import torch
from torch import nn


class Net(nn.Module):
    def _init_(self) -> None:
        """Not __init__, so never called: layers would be made here."""


torch.optim.SGD(Net().parameters(), lr=0.1)  # raises ValueError
