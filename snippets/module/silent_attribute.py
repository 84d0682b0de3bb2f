from typing import Any

from torch import nn

layer: Any = nn.Linear(2, 3)
layer.requires_grad = False
print("the weight:", layer.weight.requires_grad)
# __dict__ holds the attributes that Python keeps on an object.
print("an attribute that nobody reads:", layer.__dict__["requires_grad"])
layer.requires_grad_(False)
print("the weight:", layer.weight.requires_grad)
