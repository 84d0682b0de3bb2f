import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
copied = torch.tensor(array)

array += 10
print("after array += 10")
print("    from_numpy:", shared.tolist())
print("    torch.tensor:", copied.tolist())

shared.numpy()[0] = -1
print("after writing through .numpy()")
print("    array:", array.tolist())
