import numpy as np
import torch

column = np.empty(2, dtype=object)
column[0], column[1] = np.ones(3), np.zeros(3)
print(torch.from_numpy(np.stack(column)))
