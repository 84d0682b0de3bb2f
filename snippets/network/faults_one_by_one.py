from typing import Any

import torch
from torch import nn

mended = """\
torch.manual_seed(0)
X = torch.randn(100, 2)
y = (X[:, :1] * X[:, 1:]).abs()
model = nn.Sequential(nn.Linear(2, 40), nn.ReLU(), nn.Linear(40, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
steps = 0
for epoch in range(100):
    for rows in torch.randperm(100).split(25):
        loss = ((model(X[rows]) - y[rows]) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        steps += 1
loss = ((model(X) - y) ** 2).mean().item()"""
step = "        optimizer.step()\n        optimizer.zero_grad()\n"
outside = step.replace("        ", "    ")
bent = "nn.Sequential(nn.Linear(2, 40), nn.ReLU(), nn.Linear(40, 1))"
lines = {  # as they were, and what they became
    "y = (X[:, 0] * X[:, 1]).abs()": "y = (X[:, :1] * X[:, 1:]).abs()",
    "nn.Sequential(nn.Linear(2, 40), nn.Linear(40, 1))": bent,
}
texts = {old: mended.replace(new, old) for old, new in lines.items()}
texts["as mended"] = mended
for line, text in texts.items():
    names: dict[str, Any] = {"torch": torch, "nn": nn}
    exec(text, names)  # runs the text as Python
    bad, loss = names["loss"] > 0.3, names["loss"]
    print(f"{line}: {bad}, loss {loss:.4f}")
for line in ("torch.randperm(100).split(25)", "lr=0.02"):
    print(f"{line}: {bad}, as mended")  # both stand in the mended one
inside, outside = step + "        steps += 1\n", outside + "    steps += 1\n"
exec(mended.replace(inside, outside), names)
steps = names["steps"]
print(
    f"optimizer.step() outside the inner loop: {steps != 400}, {steps} steps"
)
