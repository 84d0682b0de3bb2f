import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
first = torch.from_numpy(array)
second = torch.tensor(array)

array += 10
print("after array += 10")
print("    from_numpy:", first.tolist())
print("    torch.tensor:", second.tolist())

first.numpy()[0] = -1
print("after writing through .numpy()")
print("    array:", array.tolist())
