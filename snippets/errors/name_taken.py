from torch import nn

nn.ModuleDict({"type": nn.Linear(2, 1)})  # raises KeyError
