# --8<-- [start:watch]
import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks


class Kept:
    def __init__(self, tensor: torch.Tensor) -> None:
        self.tensor = tensor.detach()
        alive.add(self)


alive: weakref.WeakSet[Kept] = weakref.WeakSet()
watch = saved_tensors_hooks(Kept, lambda kept: kept.tensor)
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
    size = kept_bytes("loss", backward=False)
    print(f"keeping 100 x loss, no backward(): {size:,} bytes")
    size = kept_bytes("loss.item()", backward=False)
    print(f"keeping 100 x loss.item(), no backward(): {size:,} bytes")
    size = kept_bytes("loss", backward=True)
    print(f"keeping 100 x loss, after backward(): {size:,} bytes")
# --8<-- [end:measure]
