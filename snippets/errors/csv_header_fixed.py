import numpy as np

lines = ["rooms,price", "3,4.5"]
print(np.loadtxt(lines, delimiter=",", skiprows=1))
