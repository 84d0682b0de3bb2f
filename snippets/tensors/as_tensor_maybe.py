import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
same_dtype = torch.as_tensor(array)
new_dtype = torch.as_tensor(array, dtype=torch.float32)

array[0] = 100
print("float64, as in the array:", same_dtype.tolist())
print("float32:", new_dtype.tolist())
