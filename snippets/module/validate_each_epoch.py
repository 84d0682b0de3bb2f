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
X_test = torch.tensor(X_test, dtype=torch.float32)
y_train = torch.tensor(y_train, dtype=torch.float32).reshape(-1, 1)
y_valid = torch.tensor(y_valid, dtype=torch.float32).reshape(-1, 1)
means, stds = X_train.mean(dim=0), X_train.std(dim=0)
X_train, X_valid = (X_train - means) / stds, (X_valid - means) / stds
print(f"rows to train on: {len(X_train):,}, to validate: {len(X_valid):,}")
# --8<-- [end:data]

# --8<-- [start:loop]
torch.manual_seed(42)
model = nn.Linear(8, 1)
criterion = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.4)
for epoch in range(1, 21):
    model.train()
    loss = criterion(model(X_train), y_train)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    if epoch in (1, 2, 5, 10, 20):
        model.eval()
        with torch.no_grad():
            train_loss = criterion(model(X_train), y_train)
            valid_loss = criterion(model(X_valid), y_valid)
        print(f"epoch {epoch}: before the step {loss.item():.4f},", end=" ")
        print(f"after it {train_loss:.4f}, validation {valid_loss:.4f}")
# --8<-- [end:loop]

# --8<-- [start:worst]
with torch.no_grad():
    train_errors = (model(X_train) - y_train).abs()
    valid_errors = (model(X_valid) - y_valid).abs()
squared = valid_errors.flatten() ** 2
largest = squared.topk(3)  # the three largest: values and indices
print("three largest, squared:", [f"{value:.0f}" for value in largest.values])
print(f"their share of the sum: {largest.values.sum() / squared.sum():.0%}")
people = (X_valid * stds + means)[largest.indices, 5]
print("people per household there:", [f"{number:.0f}" for number in people])
print(f"mean in the training rows: {means[5]:.1f}")
print(f"median error: training {train_errors.median():.3f},", end=" ")
print(f"validation {valid_errors.median():.3f}")
# --8<-- [end:worst]

# --8<-- [start:predict]
model.eval()
with torch.inference_mode():
    predictions = model((X_test[:3] - means) / stds)
for prediction, target in zip(predictions[:, 0], y_test, strict=False):
    dollars = round(prediction.item() * 100_000, -2)
    print(f"predicted ${dollars:,.0f}, was ${target * 100_000:,.0f}")
print("has a graph:", predictions.grad_fn is not None)
# --8<-- [end:predict]
