import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(10, 3), torch.randn(10, 1)
model = nn.Linear(3, 1)
nn.functional.mse_loss(model(X), y).backward()
whole = model.weight.grad.clone()
lines = """\
mse_loss(model(rows), targets) * len(rows) / len(X)
mse_loss(model(rows), targets) / 3
mse_loss(model(rows), targets)
((model(rows) - targets) ** 2).sum() / len(X)
((model(rows) - targets) ** 2).sum() / len(rows)"""
for line in lines.splitlines():
    model.zero_grad()
    for rows, targets in zip(X.split(4), y.split(4), strict=True):
        names = {"model": model, "rows": rows, "targets": targets, "X": X}
        names["mse_loss"] = nn.functional.mse_loss
        eval(line, names).backward()  # computes what the text says
    print(f"{line}: {model.weight.grad.allclose(whole)}")
