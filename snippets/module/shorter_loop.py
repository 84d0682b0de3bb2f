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
X_test = torch.tensor(X_test, dtype=torch.float32)
y_train = torch.tensor(y_train, dtype=torch.float32).reshape(-1, 1)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)
X_train = (X_train - means) / stds
X_test = (X_test - means) / stds
print("training inputs:", tuple(X_train.shape))
# --8<-- [end:data]

# --8<-- [start:model]
torch.manual_seed(42)
model = nn.Linear(8, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.4)
print(f"first bias: {model.bias.item():.4f}")
# --8<-- [end:model]

# --8<-- [start:loop]
for epoch in range(1, 21):
    loss = criterion(model(X_train), y_train)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    if epoch in (1, 2, 10, 20):
        print(f"epoch {epoch}: loss {loss.item():.4f}")
# --8<-- [end:loop]

# --8<-- [start:predict]
with torch.no_grad():
    predictions = model(X_test[:3])
print("first three test rows:", [f"{p:.4f}" for p in predictions[:, 0]])
# --8<-- [end:predict]

# --8<-- [start:floor]
ones = torch.ones(len(X_train), 1)
design = torch.cat([X_train, ones], dim=1).double()
solution = torch.linalg.lstsq(design, y_train.double()).solution
floor = criterion(design @ solution, y_train.double())
print(f"lowest loss any line can have: {floor.item():.4f}")
# --8<-- [end:floor]
