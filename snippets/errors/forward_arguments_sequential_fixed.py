import torch
from torch import nn


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.pair, self.bend = nn.Bilinear(2, 4, 1), nn.ReLU()

    def forward(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        return self.bend(self.pair(a, b))


print(Net()(torch.ones(3, 2), torch.ones(3, 4)).shape)
