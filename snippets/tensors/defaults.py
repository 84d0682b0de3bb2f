import numpy as np
import torch

print("Python integers:", torch.tensor([1, 2]).dtype)
print("Python floats:", torch.tensor([0.5, 1.5]).dtype)
print("Python complex numbers:", torch.tensor([1 + 2j]).dtype)
print("torch.zeros:", torch.zeros(2).dtype)
print("torch.arange(2):", torch.arange(2).dtype)
print("torch.arange(2.0):", torch.arange(2.0).dtype)
print("asked for:", torch.tensor([1, 2], dtype=torch.float16).dtype)

array = np.array([0.5, 1.5])
print("NumPy's own default:", array.dtype)
print("torch.tensor(array):", torch.tensor(array).dtype)
print("torch.from_numpy(array):", torch.from_numpy(array).dtype)
