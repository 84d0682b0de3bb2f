from typing import Any

from torch import nn

layer: Any = nn.Linear(2, 3)
layer.requires_grad = False
print("the weight:", layer.weight.requires_grad)
print("an attribute that nobody reads:", layer.__dict__["requires_grad"])
layer.requires_grad_(False)
print("the weight:", layer.weight.requires_grad)
