import numpy as np
import torch

column = np.empty(2, dtype=object)  # as a column of arrays in a table
column[0], column[1] = np.ones(3), np.zeros(3)
torch.from_numpy(column)  # raises TypeError
