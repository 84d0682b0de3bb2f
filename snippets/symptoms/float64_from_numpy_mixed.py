import numpy as np
import torch

x, scale = torch.ones(2), torch.from_numpy(np.ones(2))
print("mixed:", (x * scale).dtype)
print("converted:", (x * scale.float()).dtype)
