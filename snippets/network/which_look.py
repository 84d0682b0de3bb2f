import torch
from torch import nn

looks: dict[str, list[object]] = {}
for fault in ("dead layer", "wrong shape"):
    torch.manual_seed(42)
    X, y = torch.randn(200, 4), torch.rand(200, 1)
    first, last = nn.Linear(4, 30), nn.Linear(30, 1)
    model = nn.Sequential(first, nn.ReLU(), last)
    if fault == "dead layer":
        nn.init.constant_(first.bias, -10.0)
    else:
        y = y.flatten()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _epoch in range(300):
        loss = ((model(X) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    off = (loss / y.var(correction=0)).item()
    alive = (model[:2](X) > 0).any().item()
    found = {
        "the last loss, beside the variance": 0.98 < off < 1.02,
        "the hidden numbers": "some above 0" if alive else "0",
        "the shape of the targets": tuple(y.shape),
        "whether the loss is finite": loss.isfinite().item(),
    }
    for look, value in found.items():
        # setdefault: begins with an empty list where there is none.
        looks.setdefault(look, []).append(value)
for look, (one, other) in looks.items():
    print(f"{look}: {one != other}, {one} and {other}")
