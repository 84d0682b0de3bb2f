from pathlib import Path

import numpy as np
from sklearn.datasets import fetch_california_housing

# The folder that stands beside the one of this file.
data = Path(__file__).resolve().parent.parent / "data"
file = data / "california_housing.csv.gz"
# loadtxt: an array of the numbers in a file.
table = np.loadtxt(file, delimiter=",", skiprows=1)
longitude, latitude, age, rooms, bedrooms = table.T[:5]
population, households, income, value = table.T[5:]

# column_stack: columns side by side.
X = np.column_stack([income, age, rooms / households])
X = np.column_stack([X, bedrooms / households, population])
X = np.column_stack([X, population / households, latitude, longitude])
y = value / 100_000

housing = fetch_california_housing()
print("rows and columns:", X.shape)
print("same inputs: ", np.allclose(X, housing.data, rtol=1e-12))
print("same targets:", np.allclose(y, housing.target, rtol=1e-12))
