import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(np.array([[1.0], [3.0]]))
scaler.feature_names_in_ = np.array(["rooms"])  # as after a DataFrame
print(scaler.transform([[3.0]]))  # warns UserWarning
