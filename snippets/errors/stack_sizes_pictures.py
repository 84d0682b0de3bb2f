import numpy as np
import torch
from PIL import Image

grey, coloured = Image.new("L", (4, 3)), Image.new("RGB", (4, 3))
print(np.array(grey).shape, np.array(coloured).shape)
pictures = [np.array(p.convert("RGB")) for p in (grey, coloured)]
print(torch.tensor(np.stack(pictures)).shape)
