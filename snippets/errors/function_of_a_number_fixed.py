import math

import torch

print(math.exp(2.0))
print(torch.exp(torch.tensor(2.0)))
print(torch.tensor([-1.0, 2.0]).clamp(min=0.0))
