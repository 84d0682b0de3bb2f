import numpy as np
from sklearn.preprocessing import StandardScaler

column = np.array([1.0, 2.0, 3.0])[:, None]
print("mean:", StandardScaler().fit(column).mean_)
