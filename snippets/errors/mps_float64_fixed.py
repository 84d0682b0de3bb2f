import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
X = torch.from_numpy(np.ones(3))
print(X.float().to(device).dtype)
