import copy

import torch

copy.deepcopy(torch.ones(2, requires_grad=True) * 2)  # raises RuntimeError
