import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.ones(4, 2), torch.full((4, 1), 5.0)
model_0, model_1 = nn.Linear(2, 1), nn.Linear(2, 1)
for name, given in (("model_0", model_0), ("model_1", model_1)):
    optimizer = torch.optim.SGD(given.parameters(), lr=0.1)
    losses = []
    for _step in range(4):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model_1(X), y)
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.2g}")
    print(f"given {name}: losses of model_1", *losses)
