from torch import nn

hidden = 8 / 2
nn.Linear(hidden, 1)  # raises TypeError
