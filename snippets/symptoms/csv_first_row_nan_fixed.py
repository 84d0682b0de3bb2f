import numpy as np

lines = ["rooms,price", "3,4.5"]
print(np.genfromtxt(lines, delimiter=",", skip_header=1))
