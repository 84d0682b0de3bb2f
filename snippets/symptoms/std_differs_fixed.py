import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0, 4.0])
print(array.std(), torch.tensor(array).std(correction=0).item())
