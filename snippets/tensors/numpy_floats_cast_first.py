import numpy as np
import torch

areas = np.array([[120.0], [68.0]])
X = torch.tensor(areas, dtype=torch.float32)
weights = torch.tensor([[0.5]])

print("X @ weights:", (X @ weights).tolist())
