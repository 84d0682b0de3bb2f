from torch import nn

layer = nn.Linear(2, 3)
nn.init.xavier_uniform_(layer.bias)  # raises ValueError
