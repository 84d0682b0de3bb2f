import numpy as np

X = np.array([[1.0], [np.nan], [3.0]])
print("dropped:", X[~np.isnan(X).any(axis=1)].tolist())
print("filled:", np.nan_to_num(X, nan=np.nanmean(X)).tolist())
