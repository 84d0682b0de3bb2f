from typing import Any

import torch
from torch import nn

x = torch.ones(4, 1)
settings: dict[str, dict[str, Any]] = {
    "plain": {},
    "momentum": {"momentum": 0.9},
    "weight decay": {"weight_decay": 0.1},
}
print("| SGD | `.grad` when frozen | the next `step()` moves the weight |")
print("|---|---|---|")
for kind, options in settings.items():
    for grad in ("None", "zeros", "left from `backward()`"):
        layer = nn.Linear(1, 1)
        optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, **options)
        layer(x).mean().backward()
        optimizer.step()
        if grad != "left from `backward()`":
            optimizer.zero_grad(set_to_none=grad == "None")
        layer.weight.requires_grad_(False)
        before = layer.weight.clone()
        optimizer.step()
        moved = "no" if torch.equal(before, layer.weight) else "yes"
        print(f"| {kind} | {grad} | {moved} |")
