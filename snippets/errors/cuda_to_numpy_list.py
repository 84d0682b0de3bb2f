import numpy as np
import torch

losses = [torch.ones((), device="meta")]  # stands for a GPU
np.array(losses)  # raises TypeError
