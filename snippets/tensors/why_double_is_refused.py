import numpy as np
import torch

X = torch.tensor(np.array([[120.0], [68.0]]))
weights = torch.tensor([[0.5]])
print("X has the dtype of NumPy's floats:", X.dtype == torch.float64)
# isinf: is it infinite?
too_large = X.float().isinf().any().item()
print("X has numbers too large for float32:", too_large)
twice = X.shape[1] == 2 * weights.shape[0]
print("X has twice as many columns as weights rows:", twice)
print("weights are whole numbers:", not weights.is_floating_point())
