# --8<-- [start:data]
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
y_train = torch.tensor(y_train, dtype=torch.float32).reshape(-1, 1)
X_train = (X_train - X_train.mean(dim=0)) / X_train.std(dim=0)
torch.manual_seed(42)
start = torch.randn((8, 1))
learning_rate = 0.4
# --8<-- [end:data]

# --8<-- [start:by_hand]
weights = start.clone().requires_grad_()
bias = torch.zeros(1, requires_grad=True)
by_hand = []
for _epoch in range(20):
    loss = ((X_train @ weights + bias - y_train) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        weights -= learning_rate * weights.grad
        bias -= learning_rate * bias.grad
    weights.grad = None
    bias.grad = None
    by_hand.append(loss.item())
print("by hand:", [f"{by_hand[i]:.4f}" for i in (0, 1, 4, 9, 19)])
# --8<-- [end:by_hand]


# --8<-- [start:own]
class LinearRegression(nn.Module):
    def __init__(self, weights: torch.Tensor) -> None:
        super().__init__()
        self.weights = nn.Parameter(weights.clone())
        self.bias = nn.Parameter(torch.zeros(1))

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        return X @ self.weights + self.bias


# --8<-- [end:own]


# --8<-- [start:train]
def train(model: nn.Module) -> list[float]:
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    criterion = nn.MSELoss()
    losses = []
    for _epoch in range(20):
        loss = criterion(model(X_train), y_train)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    return losses


linear = nn.Linear(8, 1)
with torch.no_grad():
    linear.weight.copy_(start.T)
    linear.bias.zero_()
for model in (linear, LinearRegression(start)):
    losses = train(model)
    name = type(model).__name__
    print(f"{name}:", [f"{losses[i]:.4f}" for i in (0, 1, 4, 9, 19)])
    for ours, theirs in zip(by_hand, losses, strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=0)
print("all 20 losses agree to one part in 100,000")
# --8<-- [end:train]
