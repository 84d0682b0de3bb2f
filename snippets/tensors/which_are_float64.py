import numpy as np
import torch

array = np.array([0.5, 1.5])
lines = """\
torch.tensor([0.5, 1.5])
torch.tensor(array)
torch.from_numpy(array).float()
torch.tensor([array[0], array[1]])
torch.zeros(2)
torch.tensor(array.tolist())"""
for line in lines.splitlines():
    dtype = eval(line, globals()).dtype  # runs the text as Python
    print(f"{line}: {dtype == torch.float64}, {dtype}")
