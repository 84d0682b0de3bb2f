import numpy as np

lines = ["rooms,price", "3,4.5"]
np.loadtxt(lines, delimiter=",")  # raises ValueError
