import copy

import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(20, 8), torch.randn(20, 1)
model = nn.Linear(8, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
best = float("inf")
for _epoch in range(100):
    valid_loss = nn.functional.mse_loss(model(X[10:]), y[10:]).item()
    if valid_loss < best:
        best = valid_loss
        wrong = model.state_dict()  # the live tensors
        right = copy.deepcopy(model.state_dict())  # a copy
    optimizer.zero_grad()
    nn.functional.mse_loss(model(X[:10]), y[:10]).backward()
    optimizer.step()
print(f"best validation loss: {best:.4g}")
for name, state in (("state_dict()", wrong), ("deepcopy", right)):
    model.load_state_dict(state)
    restored = nn.functional.mse_loss(model(X[10:]), y[10:]).item()
    print(f"validation loss with {name}: {restored:.4g}")
