import numpy as np
import torch

X = torch.from_numpy(np.ones((3, 2)))
weights = torch.ones(2, 1)
X @ weights  # raises RuntimeError
