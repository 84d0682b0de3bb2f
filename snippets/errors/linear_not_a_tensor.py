import numpy as np
import torch

torch.nn.Linear(2, 1)(np.ones((3, 2)))  # raises TypeError
