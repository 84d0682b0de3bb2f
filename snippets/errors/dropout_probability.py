from torch import nn

nn.Dropout(50)  # raises ValueError
