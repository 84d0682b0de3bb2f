import torch
from torch import nn

heads = nn.ModuleDict({"type_head": nn.Linear(2, 1)})
heads.register_buffer("mean", torch.zeros(1))
print(list(heads), heads.mean)
