import numpy as np
import torch
from torch import nn

X = torch.tensor(np.ones((3, 2)), dtype=torch.float32)
print("shape:", tuple(nn.Linear(2, 1)(X).shape))
