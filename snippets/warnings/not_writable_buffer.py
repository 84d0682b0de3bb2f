import numpy as np
import torch

pixels = np.frombuffer(b"abc", dtype=np.uint8)
print(torch.from_numpy(pixels))  # warns UserWarning
