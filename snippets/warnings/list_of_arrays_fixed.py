import numpy as np
import torch

rows = [np.ones(3), np.zeros(3)]
print(tuple(torch.tensor(np.array(rows)).shape))
