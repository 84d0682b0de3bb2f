import numpy as np

column = np.array([5.0, 5.0])
print((column - 5) / (column.std() or 1.0))
