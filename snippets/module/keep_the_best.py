# --8<-- [start:train]
import copy

import torch
from torch import nn

torch.manual_seed(42)
true_weights = torch.randn(30, 1)
X_train, X_valid = torch.randn(20, 30), torch.randn(500, 30)
y_train = X_train @ true_weights + 5 * torch.randn(20, 1)
y_valid = X_valid @ true_weights
model, criterion = nn.Linear(30, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
best_loss = float("inf")
for epoch in range(1, 201):
    loss = criterion(model(X_train), y_train)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        valid_loss = criterion(model(X_valid), y_valid).item()
    if valid_loss < best_loss:
        best_loss, best_epoch, best_train = valid_loss, epoch, loss.item()
        best_state = copy.deepcopy(model.state_dict())
# --8<-- [end:train]

# --8<-- [start:restore]
print(f"last epoch: train {loss.item():.3f}, validation {valid_loss:.2f}")
print(f"best was epoch {best_epoch}: train {best_train:.3f},", end=" ")
print(f"validation {best_loss:.2f}")
model.load_state_dict(best_state)
with torch.no_grad():
    print(f"restored: {criterion(model(X_valid), y_valid).item():.2f}")
# --8<-- [end:restore]
