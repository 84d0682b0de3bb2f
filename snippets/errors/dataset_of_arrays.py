import numpy as np
from torch.utils.data import TensorDataset

X, y = np.ones((4, 2)), np.ones(4)
TensorDataset(X, y)  # raises TypeError
