import numpy as np
from sklearn.linear_model import SGDRegressor

X, y = np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]])
model = SGDRegressor().fit(X, y)  # warns DataConversionWarning
