import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 8)
y = X.sum(dim=1, keepdim=True)
for name, rate in (("Adadelta", 1.0), ("SGD", 1.0), ("SGD", 0.1)):
    model = nn.Linear(8, 1)
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=rate)
    for _step in range(300):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(X), y)
        loss.backward()
        optimizer.step()
    print(f"{name}, rate {rate}: loss {loss.item():.1f}")
