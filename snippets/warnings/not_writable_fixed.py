import numpy as np
import torch

array = np.ones(3)
array.flags.writeable = False
print(torch.tensor(array).add_(1), array)
