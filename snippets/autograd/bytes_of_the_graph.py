import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
X = torch.randn(1000, 8)
there_anyway = {tensor.data_ptr() for tensor in (X, *model.parameters())}
kept: dict[int, int] = {}


def note(saved: torch.Tensor) -> torch.Tensor:
    if saved.data_ptr() not in there_anyway:
        kept[saved.data_ptr()] = saved.nbytes
    return saved


for mode in (torch.no_grad(), torch.enable_grad()):
    with mode, saved_tensors_hooks(note, lambda saved: saved):
        prediction = model(X)
    nodes = [prediction.grad_fn] if prediction.requires_grad else []
    for node in nodes:
        nodes += [below for below, _ in node.next_functions if below]
    print(f"{type(mode).__name__}: {len(nodes)} nodes,", end=" ")
    print(f"{sum(kept.values()):,} bytes kept for backward")
