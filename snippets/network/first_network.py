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
# --8<-- [end:data]


# --8<-- [start:train]
def train(model: nn.Module, learning_rate: float) -> list[float]:
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    losses = []
    for epoch in range(1, 61):
        model.train()
        loss = criterion(model(X_train), y_train)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
        if epoch in (1, 20, 60):
            model.eval()
            with torch.no_grad():
                errors = (model(X_valid) - y_valid).abs()
            print(f"  epoch {epoch}: loss {losses[-1]:.4f},", end=" ")
            print(f"validation {(errors**2).mean():.4f},", end=" ")
            print(f"median error {errors.median():.3f}")
    return losses


# --8<-- [end:train]

# --8<-- [start:linear]
torch.manual_seed(42)
print("nn.Linear(8, 1):")
linear_losses = train(nn.Linear(8, 1), learning_rate=0.4)
# --8<-- [end:linear]

# --8<-- [start:mlp]
torch.manual_seed(42)
mlp = nn.Sequential(
    nn.Linear(8, 50),
    nn.ReLU(),
    nn.Linear(50, 40),
    nn.ReLU(),
    nn.Linear(40, 1),
)
print("8-50-40-1 network:")
mlp_losses = train(mlp, learning_rate=0.1)
# --8<-- [end:mlp]

# --8<-- [start:plot]
epochs = range(1, 61)
for name, losses, height in (
    ("line", linear_losses, 0.57),
    ("network", mlp_losses, 0.32),
):
    (curve,) = plt.plot(epochs, losses)
    plt.text(60, height, name, color=curve.get_color(), ha="right")
plt.ylim(0, 1.5)
plt.xlabel("epoch")
plt.ylabel("training loss (MSE)")
plt.savefig("linear_and_network.svg")
# --8<-- [end:plot]
