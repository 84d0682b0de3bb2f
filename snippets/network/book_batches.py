# --8<-- [start:data]
import torch
from sklearn.datasets import fetch_california_housing
from sklearn.model_selection import train_test_split
from torch import Tensor, nn
from torch.utils.data import DataLoader, TensorDataset

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
dataset = TensorDataset(X_train, y_train)
loader = DataLoader(dataset, batch_size=32, shuffle=True)
criterion = nn.MSELoss()
model = network()
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
model.train()
total = 0.0
for rows, targets in loader:  # one epoch
    loss = criterion(model(rows), targets)
    total += loss.item()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
print(f"epoch 1: mean of the batch losses {total / len(loader):.4f}")
# --8<-- [end:train]


# --8<-- [start:evaluate]
def squared_errors(rows: Tensor, targets: Tensor) -> Tensor:
    with torch.no_grad():
        return (model(rows) - targets) ** 2


model.eval()
valid = DataLoader(TensorDataset(X_valid, y_valid), batch_size=32)
mses = torch.stack([squared_errors(*batch).mean() for batch in valid])
everything = squared_errors(X_valid, y_valid).mean()
print(f"mean of the batch RMSEs: {mses.sqrt().mean():.4f}")
print(f"root of the mean of the batch MSEs: {mses.mean().sqrt():.4f}")
print(f"RMSE of all rows: {everything.sqrt():.4f}")
print(f"largest batch RMSE: {mses.max().sqrt():.2f}")
print(f"median batch RMSE: {mses.median().sqrt():.4f}")
print("batches:", len(mses), "rows in the last:", len(X_valid) % 32)
# --8<-- [end:evaluate]
