import tempfile
from pathlib import Path

import torch
from torch import nn

model = nn.Linear(2, 1)
with tempfile.TemporaryDirectory() as folder:
    for name in ("model.pt", "model.pth", "model.pth.tar", "model"):
        torch.save(model.state_dict(), Path(folder, name))
        print(name, [*torch.load(Path(folder, name))])
