import numpy as np
import torch

torch.manual_seed(42)
print(torch.tensor([1, 2]).dtype, torch.tensor([1.0, 2.0]).dtype)
print(torch.zeros(2, 3).shape, torch.arange(6).reshape(2, 3).shape)
print(torch.rand(2, 3).dtype, torch.ones_like(torch.rand(2)).shape)

array = np.array([1.0, 2.0])
print(torch.from_numpy(array).dtype)  # shares memory with the array
print(torch.tensor(array, dtype=torch.float32).dtype)  # a copy
