import numpy as np
import torch

column = np.array([1.0, None]).astype(np.float32)
print(torch.tensor(column).nan_to_num(nan=0.0))
