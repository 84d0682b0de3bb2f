import numpy as np
import torch

scaled = torch.ones(2) * np.ones(2)  # warns DeprecationWarning
print(scaled)
