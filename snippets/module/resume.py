# --8<-- [start:save]
import math

import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(50, 4)
y = X @ torch.tensor([[1.0], [2.0], [3.0], [4.0]])
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.5)


def train_for_five_epochs() -> float:
    for _epoch in range(5):
        loss = nn.functional.mse_loss(model(X), y)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    return loss.item()


train_for_five_epochs()
states = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(states, "checkpoint.pt")
never_stopped = train_for_five_epochs()
# --8<-- [end:save]

# --8<-- [start:resume]
for parts in (["model", "optimizer"], ["model"]):
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.5)
    saved = torch.load("checkpoint.pt")
    model.load_state_dict(saved["model"])
    if "optimizer" in parts:
        optimizer.load_state_dict(saved["optimizer"])
    same = math.isclose(train_for_five_epochs(), never_stopped, rel_tol=1e-4)
    print(f"resumed with {parts}: same loss: {same}")
# --8<-- [end:resume]
