import numpy as np
import torch

X = torch.zeros(2, 3)
X[0] = np.ones(3)  # raises TypeError
