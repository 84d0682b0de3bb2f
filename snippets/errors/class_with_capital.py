from torch import nn

layer = nn.linear(2, 1)  # raises AttributeError
