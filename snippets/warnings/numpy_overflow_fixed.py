import numpy as np

pixels = np.array([200, 100], dtype=np.uint8).astype(np.int64)
print(pixels[0] + pixels[1])
