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
X_valid = torch.tensor(X_valid, dtype=torch.float32)
y_train = torch.tensor(y_train, dtype=torch.float32).reshape(-1, 1)
y_valid = torch.tensor(y_valid, dtype=torch.float32).reshape(-1, 1)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)
X_train, X_valid = (X_train - means) / stds, (X_valid - means) / stds

# --8<-- [end:data]


# --8<-- [start:limits]
def limit(X: torch.Tensor) -> float:
    with_ones = torch.cat([X, torch.ones(len(X), 1)], dim=1)
    curvatures = torch.linalg.eigvalsh(2 * with_ones.T @ with_ones / len(X))
    return 2 / curvatures.max().item()


torch.manual_seed(42)
shuffled = X_train[torch.randperm(len(X_train))]
limits = torch.tensor([limit(rows) for rows in shuffled.split(32)])
print(f"all rows: limit {limit(X_train):.4f}")
print(f"batches of 32: median {limits.median():.4f}", end=", ")
print(f"lowest {limits.min():.6f}")
# --8<-- [end:limits]

# --8<-- [start:rates]
for rate in (0.001, 0.01, 0.1, 0.4):
    torch.manual_seed(42)
    model = nn.Linear(8, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    for rows in torch.randperm(len(X_train)).split(32):
        loss = nn.functional.mse_loss(model(X_train[rows]), y_train[rows])
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    with torch.no_grad():
        everything = nn.functional.mse_loss(model(X_train), y_train).item()
    print(f"rate {rate}: loss of all rows after one epoch {everything:.3g}")
# --8<-- [end:rates]
