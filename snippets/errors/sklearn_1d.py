import numpy as np
from sklearn.preprocessing import StandardScaler

StandardScaler().fit(np.array([1.0, 2.0, 3.0]))  # raises ValueError
