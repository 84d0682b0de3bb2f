import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(np.array([[1.0], [3.0]]))
print(scaler.transform([[3.0]]))
