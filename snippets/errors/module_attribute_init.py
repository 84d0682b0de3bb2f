import torch
from torch import nn


class Net(nn.Module):
    def __int__(self) -> None:
        """Misspelt, so never called: the layers would be made here."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.fc(x)


Net()(torch.ones(1, 2))  # raises AttributeError
