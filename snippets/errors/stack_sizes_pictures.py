import numpy as np
import torch
from PIL import Image

grey, coloured = Image.new("L", (30, 40)), Image.new("RGB", (22, 22))
pictures = [p.convert("RGB").resize((22, 22)) for p in (grey, coloured)]
print(torch.tensor(np.stack(pictures)).shape)
