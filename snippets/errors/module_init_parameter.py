import torch
from torch import nn


class Line(nn.Module):
    def __init__(self) -> None:
        self.slope = nn.Parameter(torch.zeros(1))


Line()  # raises AttributeError
