import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(10, 3), torch.randn(10, 1)
model = nn.Linear(3, 1)
nn.functional.mse_loss(model(X), y).backward()
whole = model.weight.grad.clone()
model.zero_grad()
for rows, targets in zip(X.split(4), y.split(4), strict=True):
    loss = nn.functional.mse_loss(model(rows), targets)
    # Your line: weigh the loss of this part.
    loss.backward()
print("whole batch:", [f"{slope:.4f}" for slope in whole[0]])
print("in parts:   ", [f"{slope:.4f}" for slope in model.weight.grad[0]])
