import numpy as np
from torch.utils.data import DataLoader

rows = np.array([[3.0, True], [5.0, False]], dtype=object)
next(iter(DataLoader(rows, batch_size=2)))  # raises TypeError
