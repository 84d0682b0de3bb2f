# --8<-- [start:count]
import matplotlib.pyplot as plt
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


def kept_for_backward(rows: int) -> int:
    kept.clear()
    X, y = torch.randn(rows, 8), torch.randn(rows, 1)
    # Calls note with each tensor that the graph saves.
    with torch.autograd.graph.saved_tensors_hooks(note, lambda saved: saved):
        loss = ((model(X) - y) ** 2).mean()
    loss.backward()
    return sum(kept.values())


# --8<-- [end:count]

# --8<-- [start:print]
for rows in (1, 1000, 10_000):
    print(f"kept for backward, {rows} rows: {kept_for_backward(rows)} bytes")
optimizer.step()
state = [t for s in optimizer.state.values() for t in s.values()]
print("parameters:", sum(p.nbytes for p in model.parameters()), "bytes")
print("gradients:", sum(p.grad.nbytes for p in model.parameters()), "bytes")
print("Adam's state:", sum(t.nbytes for t in state), "bytes")
fixed = sum(t.nbytes for t in state)
fixed += 2 * sum(p.nbytes for p in model.parameters())
print("parameters, gradients and Adam's state:", fixed, "bytes")
# --8<-- [end:print]

# --8<-- [start:plot]
batches = [1, 10, 100, 1000, 10_000]
plt.loglog(batches, [kept_for_backward(rows) for rows in batches], ".-")
plt.text(60, 60_000, "kept for backward", color="C0", ha="right")
plt.axhline(fixed, color="C1")
text = "parameters,\ngradients, Adam"
plt.text(10_000, 5000, text, color="C1", ha="right", va="top")
plt.xticks(batches, ["1", "10", "100", "1000", "10,000"])
plt.yticks([1e3, 1e4, 1e5, 1e6], ["1000", "10,000", "100,000", "1 million"])
plt.xlabel("rows in the batch")
plt.ylabel("bytes")
plt.savefig("training_memory.svg")
# --8<-- [end:plot]
