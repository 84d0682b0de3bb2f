import copy

import torch

kept = (torch.ones(2, requires_grad=True) * 2).detach()
print(copy.deepcopy(kept))
