from pathlib import Path

import torch

path = Path("models", "weights.pt")
path.parent.mkdir(exist_ok=True)
torch.save(torch.ones(2), path)
print(torch.load(path))
