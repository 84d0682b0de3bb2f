import numpy as np

column = np.array(["male", "female"], dtype=object)
column.astype(np.float32)  # raises ValueError
