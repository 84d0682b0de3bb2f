import numpy as np

X, y = np.array([[1.0], [2.0], [3.0]]), np.array([1.0, np.nan, 3.0])
known = ~np.isnan(y)
print(X[known].shape, y[known].shape)
