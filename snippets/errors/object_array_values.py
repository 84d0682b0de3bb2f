import numpy as np
import torch

sizes = {"one": 1.0, "two": 2.0}
torch.tensor(np.array(sizes.values()))  # raises TypeError
