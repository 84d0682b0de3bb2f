from pathlib import Path

import torch

Path("pointer.pt").write_text("version https://git-lfs.github.com/spec/v1")
torch.save({"w": torch.ones(2)}, "weights.pt")
for name in ["pointer.pt", "weights.pt"]:
    print(name, Path(name).read_bytes()[:4])
print(torch.load("weights.pt"))
