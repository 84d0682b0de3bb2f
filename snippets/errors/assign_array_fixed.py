import numpy as np
import torch

X = torch.zeros(2, 3)
X[0] = torch.from_numpy(np.ones(3))
print(X)
