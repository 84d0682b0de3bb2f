import numpy as np
import torch

print(torch.from_numpy(np.ones(2)).float() * torch.ones(2))
