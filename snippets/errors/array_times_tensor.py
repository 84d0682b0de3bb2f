import numpy as np
import torch

np.ones(2) * torch.ones(2)  # raises TypeError
