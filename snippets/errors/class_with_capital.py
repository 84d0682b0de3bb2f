from torch import nn

try:
    layer = nn.linear(2, 1)
except AttributeError as error:
    print(error)
