import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(500, 2)
y = torch.sin(X[:, :1] * X[:, 1:])
for name, rate in (("SGD", 0.01), ("Adam", 0.01)):
    torch.manual_seed(0)
    hidden = [nn.Linear(2, 10)]
    for _ in range(6):
        hidden += [nn.ReLU(), nn.Linear(10, 10)]
    model = nn.Sequential(*hidden, nn.ReLU(), nn.Linear(10, 1))
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=rate)
    for _step in range(300):
        loss = nn.functional.mse_loss(model(X), y)
        optimizer.zero_grad()
        loss.backward()
        if _step == 0:
            sizes = [model[at].weight.grad.abs().mean() for at in (0, -1)]
        optimizer.step()
    first, last = sizes
    print(f"{name}: loss {loss.item():.1f}, gradients {first:.0e}, {last:.0e}")
