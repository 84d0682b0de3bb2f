import numpy as np
from sklearn.linear_model import LinearRegression

X, y = np.array([[1.0], [np.nan]]), np.array([1.0, 2.0])
LinearRegression().fit(X, y)  # raises ValueError
