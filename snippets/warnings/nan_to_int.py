import numpy as np

ages = np.array([22.0, np.nan])
whole = ages.astype(int)  # warns RuntimeWarning
