import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
X = torch.randn(1000, 8)
there_anyway = {X.data_ptr(), *(p.data_ptr() for p in model.parameters())}


def kept_bytes() -> int:
    kept: dict[int, int] = {}

    def note(saved: torch.Tensor) -> torch.Tensor:
        if saved.data_ptr() not in there_anyway:
            kept[saved.data_ptr()] = saved.nbytes
        return saved

    with saved_tensors_hooks(note, lambda saved: saved):
        model(X)
    return sum(kept.values())


print(f"recorded:      {kept_bytes():,} bytes kept for backward")
with torch.no_grad():
    print(f"under no_grad: {kept_bytes():,} bytes")
