import numpy as np
import torch

areas = np.array([[120.0], [68.0]])
X = torch.tensor(areas)
weights = torch.tensor([[0.5]])

print("X:", X.dtype)
print("weights:", weights.dtype)
X @ weights  # raises RuntimeError
