import numpy as np
import torch

X = torch.from_numpy(np.ones((3, 2))).float()
print("result:", (X @ torch.ones(2, 1)).dtype)
