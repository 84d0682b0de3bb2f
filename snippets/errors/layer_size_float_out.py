from torch import nn

hidden = 8 / 2
nn.Linear(2, hidden)  # raises TypeError
