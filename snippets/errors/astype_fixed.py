import numpy as np
import torch

print("tensor:", torch.arange(3).to(torch.float32).dtype)
print("array:", np.arange(3).astype(np.float32).dtype)
