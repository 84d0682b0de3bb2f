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
    model.train()
    loss = criterion(model(X_train), y_train)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    model.eval()
    with torch.no_grad():
        valid_loss = criterion(model(X_valid), y_valid).item()
    if valid_loss < best_loss:
        best_loss, best_epoch = valid_loss, epoch
        best_state = copy.deepcopy(model.state_dict())
# --8<-- [end:train]


# --8<-- [start:restore]
def show(label: str) -> None:
    with torch.no_grad():
        train_loss = criterion(model(X_train), y_train)
        valid_loss = criterion(model(X_valid), y_valid)
    print(f"{label}: train {train_loss:.3f}, validation {valid_loss:.2f}")


show("last epoch")
print(f"best was epoch {best_epoch}: validation {best_loss:.2f}")
model.load_state_dict(best_state)
show("restored")
# --8<-- [end:restore]
