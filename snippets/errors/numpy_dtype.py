import numpy as np
import torch

torch.tensor([1, 2], dtype=np.float32)  # raises TypeError
