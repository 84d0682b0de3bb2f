import os

import torch

data = torch.zeros(100_000)
torch.save(data[:10], "slice.pt")
torch.save(data[:10].clone(), "clone.pt")
for name in ("slice.pt", "clone.pt"):
    print(name, "over 100 kB:", os.path.getsize(name) > 100_000)
