# --8<-- [start:watch]
import weakref

import torch


class Kept:
    def __init__(self, tensor: torch.Tensor) -> None:
        self.tensor = tensor.detach()
        alive.add(self)


alive: weakref.WeakSet[Kept] = weakref.WeakSet()
watch = torch.autograd.graph.saved_tensors_hooks(Kept, lambda k: k.tensor)
# --8<-- [end:watch]


# --8<-- [start:measure]
def kept_bytes(keep: str, backward: bool) -> int:
    weights = torch.ones(8, 50, requires_grad=True)
    losses: list[torch.Tensor | float] = []
    for _ in range(100):
        loss = (torch.ones(32, 8) @ weights).relu().mean()
        if backward:
            loss.backward()
        losses.append(loss if keep == "loss" else loss.item())
    del loss
    return sum(kept.tensor.nbytes for kept in alive)


with watch:
    for keep, backward in (("loss", 0), ("loss.item()", 0), ("loss", 1)):
        size = kept_bytes(keep, bool(backward))
        after = "after backward()" if backward else "no backward()"
        print(f"keeping 100 x {keep}, {after}: {size:,} bytes")
# --8<-- [end:measure]
