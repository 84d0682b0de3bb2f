import numpy as np
import torch

column = np.array(["male", "female"], dtype=object)
print(torch.tensor((column == "female").astype(np.float32)))
