import numpy as np
import torch

array = np.array([1, 2])
made = {
    "tensor": torch.tensor(array),
    "as_tensor": torch.as_tensor(array),
    "from_numpy": torch.from_numpy(array),
    "Tensor": torch.Tensor(array),
}
array[0] = 9
for name, tensor in made.items():
    print(f"{name:11}{tensor.tolist()} {tensor.dtype}")
