# --8<-- [start:data]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split

housing = fetch_california_housing()
X, y = housing.data, housing.target
X, X_test, y, y_test = train_test_split(X, y, random_state=42)
X, X_valid, y, y_valid = train_test_split(X, y, random_state=42)

X_train = torch.tensor(X, dtype=torch.float32)
X_test = torch.tensor(X_test, dtype=torch.float32)
y_train = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
y_test = torch.tensor(y_test, dtype=torch.float32).reshape(-1, 1)

means = X_train.mean(dim=0)
stds = X_train.std(dim=0)
X_train = (X_train - means) / stds
X_test = (X_test - means) / stds
print("X_train:", X_train.shape, X_train.dtype)
print("y_train:", y_train.shape, y_train.dtype)
# --8<-- [end:data]

# --8<-- [start:start]
n_epochs = 20
learning_rate = 0.4

torch.manual_seed(42)
w = torch.randn((8, 1), requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
print("w:", w.shape, "requires grad:", w.requires_grad)
print("b:", b)
# --8<-- [end:start]

# --8<-- [start:train]
losses = []
for epoch in range(n_epochs):
    y_pred = X_train @ w + b
    loss = ((y_pred - y_train) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= learning_rate * w.grad
        b -= learning_rate * b.grad
        w.grad.zero_()
        b.grad.zero_()
    losses.append(loss.item())

for epoch in (1, 2, 3, 5, 10, 15, 20):
    print(f"epoch {epoch:2}: loss {losses[epoch - 1]:.4f}")
# --8<-- [end:train]

# --8<-- [start:curve]
plt.plot(range(1, n_epochs + 1), losses, marker="o")
plt.xticks(range(2, n_epochs + 1, 2))
plt.yscale("log")
plt.xlabel("epoch")
plt.ylabel("training loss (log scale)")
plt.savefig("loss_curve.svg")
# --8<-- [end:curve]

# --8<-- [start:predict]
with torch.no_grad():
    y_pred = X_test[:3] @ w + b

for predicted, actual in zip(y_pred, y_test, strict=False):
    thousands = 100 * predicted.item()
    print(f"predicted {predicted.item():.4f}", end=" = ")
    print(f"{thousands:.4g} thousand dollars", end=", ")
    print(f"in truth {100 * actual.item():.4g}")
# --8<-- [end:predict]
