import numpy as np
import torch

X = torch.tensor(np.array([[8.3, 41.0, 6.9]]))
w = torch.ones((3, 1))

kept = X.dtype == torch.float64 != w.dtype
print("X kept NumPy's float64, and w is float32:", kept)
turned = X.dtype == torch.float32 != w.dtype
print("X is float32, and w is float64:", turned)
print("a float64 product is refused:", (X @ w.double()).shape != (1, 1))
print("float64 and float32 never meet:", (X * w.T).dtype != torch.float64)
