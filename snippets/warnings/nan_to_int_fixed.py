import numpy as np

ages = np.array([22.0, np.nan])
print(np.nan_to_num(ages, nan=0).astype(int))
