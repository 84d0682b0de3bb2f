import weakref

import torch


class Kept:
    def __init__(self, tensor: torch.Tensor) -> None:
        self.tensor = tensor.detach()
        alive.add(self)


alive: weakref.WeakSet[Kept] = weakref.WeakSet()
weights = torch.ones(8, 50, requires_grad=True)
hooks = torch.autograd.graph.saved_tensors_hooks(Kept, lambda k: k.tensor)
with hooks:  # every tensor that a graph keeps becomes a Kept
    for keep in ("loss", "loss.item()"):  # wrong, then right
        total = torch.tensor(0.0)
        for _batch in range(100):
            loss = (torch.ones(32, 8) @ weights).relu().mean()
            total += loss if keep == "loss" else loss.item()
        size = sum(kept.tensor.nbytes for kept in alive)
        print(f"total += {keep}: {total.item():.0f}, {size:,} bytes kept")
