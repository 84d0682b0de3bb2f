import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
array = array + 10
print("shared:", shared.tolist())
print("array:", array.tolist())
