import numpy as np
import torch

pixels = np.frombuffer(b"abc", dtype=np.uint8)
print("writable:", pixels.flags.writeable)
print(torch.tensor(pixels), torch.from_numpy(pixels.copy()))
