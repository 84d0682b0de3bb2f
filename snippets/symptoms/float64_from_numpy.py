import numpy as np
import torch

print(torch.tensor([1.5]).dtype, torch.tensor(np.array([1.5])).dtype)
