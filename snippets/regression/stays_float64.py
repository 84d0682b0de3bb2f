import numpy as np
import torch

row_from_numpy = np.array([[8.3, 41.0, 6.9]])
X = torch.tensor(row_from_numpy)
w = torch.ones((3, 1))
print("inputs:", X.dtype, " weights:", w.dtype)

X_train = torch.tensor(row_from_numpy, dtype=torch.float32)
print("both float32:", X_train @ w)

print(X @ w)  # raises RuntimeError
