import numpy as np
import torch

X = torch.tensor(np.array([[120.0], [68.0]]))
weights = torch.tensor([[0.5]])
print("X has the dtype of NumPy's floats:", X.dtype == torch.float64)
too_large = X.float().isinf().any().item()
print("X has numbers too large for float32:", too_large)
print("the inner sizes differ:", X.shape[1] != weights.shape[0])
print("weights are whole numbers:", not weights.is_floating_point())
