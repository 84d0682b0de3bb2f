# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

torch.manual_seed(42)
X = torch.randn(200, 4)
y = (X[:, :1] - X[:, 1:2]).abs() + 1
spoiled = X.clone()
spoiled[7, 2] = float("nan")
# --8<-- [end:data]


# --8<-- [start:train]
def train(
    X: Tensor,
    y: Tensor,
    rate: float = 0.1,
    bias: float | None = None,
    empty: bool = True,
) -> list[float]:
    torch.manual_seed(42)
    first, last = nn.Linear(4, 30), nn.Linear(30, 1)
    model = nn.Sequential(first, nn.ReLU(), last)
    if bias is not None:
        nn.init.constant_(first.bias, bias)  # all biases alike
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    losses = []
    for _epoch in range(60):
        loss = ((model(X) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
        if empty:
            optimizer.zero_grad()
        losses.append(loss.item())
    return losses


# --8<-- [end:train]

# --8<-- [start:runs]
runs = {
    "healthy": train(X, y),
    "rate too large": train(X, y, rate=0.6),
    "never emptied": train(X, y, rate=0.03, empty=False),
    "nan in the data": train(spoiled, y),
    "dead layer": train(X, y, bias=-10.0),
    "wrong shape": train(X, y.flatten()),
}
for name, losses in runs.items():
    chosen = [f"{losses[epoch - 1]:.4g}" for epoch in (1, 2, 3, 11, 60)]
    print(f"{name:<16}" + "".join(f"{loss:>8}" for loss in chosen))
print(f"variance of the targets: {y.var(correction=0).item():.4f}")
# --8<-- [end:runs]

# --8<-- [start:plot]
figure, axes = plt.subplots(
    2, 3, sharex=True, sharey=True, layout="constrained"
)
for axis, (name, losses) in zip(axes.flat, runs.items(), strict=True):
    axis.plot(runs["healthy"], color="0.5")
    axis.plot(losses)
    axis.set_title(name, color="C0")
axes[1, 0].text(5, 2.5, "no point\nto draw")
plt.setp(axes, ylim=(0, 6))
figure.supxlabel("epoch", size="medium")
figure.supylabel("training loss", size="medium")
plt.savefig("sick_trainings.svg")
# --8<-- [end:plot]
