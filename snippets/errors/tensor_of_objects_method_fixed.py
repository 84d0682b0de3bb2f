import numpy as np
import torch

print(torch.tensor(np.ones(3).mean()))
