from pathlib import Path

import torch

Path("weights.pt").write_text("version https://git-lfs.github.com/spec/v1")
torch.load("weights.pt", weights_only=False)  # raises UnpicklingError
