from pathlib import Path

import torch

path = Path("models", "first", "weights.pt")
path.parent.mkdir(parents=True, exist_ok=True)
torch.save(torch.ones(2), path)
print(torch.load(path))
