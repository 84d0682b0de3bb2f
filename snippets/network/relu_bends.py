# --8<-- [start:train]
import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-1, 1, 41).reshape(-1, 1)
y = x.abs()

torch.manual_seed(42)
straight = nn.Sequential(nn.Linear(1, 50), nn.Linear(50, 1))
bent = nn.Sequential(nn.Linear(1, 50), nn.ReLU(), nn.Linear(50, 1))
for name, model in (("without ReLU", straight), ("with ReLU", bent)):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
    for _epoch in range(2000):
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    with torch.no_grad():
        guesses = model(torch.tensor([[-1.0], [0.0], [1.0]])).flatten()
    print(f"{name}: loss {loss.item():.4f},", end=" ")
    print("at -1, 0, 1:", [f"{guess:.2f}" for guess in guesses])
# var(correction=0), the variance: mean squared distance from the mean.
print(f"the mean for every x: loss {y.var(correction=0).item():.4f}")
# --8<-- [end:train]

# --8<-- [start:plot]
plt.plot(x, y, "o", markersize=3, color="0.5")
plt.text(-0.9, 0.95, "targets", color="0.5")
for text, model, height in (
    ("without ReLU", straight, 0.56),
    ("with ReLU", bent, 0.36),
):
    with torch.no_grad():
        (line,) = plt.plot(x, model(x))
    plt.text(0.0, height, text, color=line.get_color(), ha="center")
plt.xlabel("input")
plt.ylabel("target and predictions")
plt.savefig("relu_bends.svg")
# --8<-- [end:plot]
