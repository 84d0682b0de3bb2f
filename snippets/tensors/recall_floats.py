import numpy as np
import torch

array = np.array([0.5, 1.5])
print("[1, 2]:", torch.tensor([1, 2]).dtype)
print("[0.5, 1.5]:", torch.tensor([0.5, 1.5]).dtype)
print("array:", torch.tensor(array).dtype)
