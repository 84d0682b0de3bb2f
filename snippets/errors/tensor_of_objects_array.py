import numpy as np
import torch

torch.tensor(np.array([1.0, None]))  # raises TypeError
