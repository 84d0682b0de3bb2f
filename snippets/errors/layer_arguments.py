from torch import nn

nn.Linear([4, 2])  # raises TypeError
