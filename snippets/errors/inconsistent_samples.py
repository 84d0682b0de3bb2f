import numpy as np
from sklearn.linear_model import LinearRegression

X, y = np.ones((3, 2)), np.ones(4)
LinearRegression().fit(X, y)  # raises ValueError
