import numpy as np
import torch

print(torch.tensor(np.array([1.5]), dtype=torch.float32).dtype)
