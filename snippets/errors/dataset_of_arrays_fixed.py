import numpy as np
import torch
from torch.utils.data import TensorDataset

X, y = np.ones((4, 2)), np.ones(4)
tensors = [torch.tensor(part, dtype=torch.float32) for part in (X, y)]
print(TensorDataset(*tensors)[0])
