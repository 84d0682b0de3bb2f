import torch
from torch import Tensor, nn

model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
optimizer = torch.optim.Adam(model.parameters())
parameters = {p.data_ptr() for p in model.parameters()}
kept: dict[int, int] = {}


def note(saved: Tensor) -> Tensor:
    if saved.data_ptr() not in parameters:
        kept[saved.data_ptr()] = saved.nbytes
    return saved


X, y = torch.randn(1000, 8), torch.randn(1000, 1)
with torch.autograd.graph.saved_tensors_hooks(note, lambda saved: saved):
    loss = ((model(X) - y) ** 2).mean()
loss.backward()
optimizer.step()
state = [t for s in optimizer.state.values() for t in s.values()]
print("parameters:", sum(p.nbytes for p in model.parameters()), "bytes")
print("gradients:", sum(p.grad.nbytes for p in model.parameters()), "bytes")
print("Adam's state:", sum(t.nbytes for t in state), "bytes")
print("kept for backward:", sum(kept.values()), "bytes")
