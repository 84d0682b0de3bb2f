import math

import torch

loss = torch.ones(1, requires_grad=True).sum()
print(math.sqrt(loss))  # warns UserWarning
