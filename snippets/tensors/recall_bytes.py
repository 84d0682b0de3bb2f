import numpy as np
import torch

array = np.zeros((1000, 8))
print("array:", array.nbytes)
print("torch.from_numpy(array):", torch.from_numpy(array).nbytes)
print("the same in float32:", torch.from_numpy(array).float().nbytes)
