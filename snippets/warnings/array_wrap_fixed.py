import numpy as np
import torch

print(torch.ones(2) * torch.from_numpy(np.ones(2)).float())
