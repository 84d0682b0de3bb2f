import numpy as np
import torch

torch.tensor(np.ones(3).mean)  # raises RuntimeError
