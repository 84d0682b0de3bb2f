import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
first = torch.from_numpy(array)
array = array + 10
print("first:", first.tolist())
print("array:", array.tolist())
