# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split
from torch import nn

housing = fetch_california_housing()
splits = train_test_split(housing.data, housing.target, random_state=42)
X_rest, X_test, y_rest, y_test = splits
splits = train_test_split(X_rest, y_rest, random_state=42)
X_train, X_valid, y_train, y_valid = splits
X_train = torch.tensor(X_train, dtype=torch.float32)
X_valid = torch.tensor(X_valid, dtype=torch.float32)
y_train = torch.tensor(y_train, dtype=torch.float32).reshape(-1, 1)
y_valid = torch.tensor(y_valid, dtype=torch.float32).reshape(-1, 1)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)
X_train, X_valid = (X_train - means) / stds, (X_valid - means) / stds


def network() -> nn.Module:
    torch.manual_seed(42)
    first, second, last = nn.Linear(8, 50), nn.Linear(50, 40), nn.Linear(40, 1)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), last)


# --8<-- [end:data]


# --8<-- [start:train]
def train(size: int, learning_rate: float, epochs: int) -> list[float]:
    model = network()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    for _epoch in range(epochs):
        order = torch.randperm(len(X_train))
        for start in range(0, len(X_train), size):
            rows = order[start : start + size]
            loss = nn.functional.mse_loss(model(X_train[rows]), y_train[rows])
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
        with torch.no_grad():
            everything = nn.functional.mse_loss(model(X_train), y_train)
        losses.append(everything.item())
    return losses


# --8<-- [end:train]

# --8<-- [start:compare]
for size, learning_rate, epochs in ((len(X_train), 0.1, 20), (32, 0.005, 3)):
    losses = train(size, learning_rate, epochs)
    # Rows divided by size, rounded up.
    steps = epochs * -(-len(X_train) // size)
    print(f"batches of {size}: {steps} steps in {epochs} epochs", end=", ")
    print(f"loss {losses[-1]:.4f}")
    print(f"  after epoch 1: {losses[0]:.4f}, after 3: {losses[2]:.4f}")
    (curve,) = plt.plot(range(1, epochs + 1), losses, ".-")
    name = "all rows at once" if epochs == 20 else "batches of 32"
    plt.text(epochs, losses[-1] + 0.04, name, color=curve.get_color())
print("rows in the last batch of 32:", len(X_train) % 32)
plt.ylim(0, 1.5)
plt.xlim(0.5, 30)
plt.xticks(range(0, 21, 5))
plt.xlabel("epoch")
plt.ylabel("loss on all training rows")
plt.savefig("slices.svg")
# --8<-- [end:compare]
