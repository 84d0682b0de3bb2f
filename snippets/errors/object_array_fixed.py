import numpy as np
import torch

table = np.array([[22.0, True], [38.0, False]], dtype=object)
print(torch.tensor(table.astype(np.float32)))
