import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(1000, 8)
y = X[:, :1] * X[:, 1:2]
for dtype in (torch.float32, torch.float16):
    torch.manual_seed(42)
    model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
    model.to(dtype)
    optimizer = torch.optim.Adam(model.parameters())
    for step in (1, 2, 3):
        loss = ((model(X.to(dtype)) - y.to(dtype)) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        weights = torch.cat([p.detach().flatten() for p in model.parameters()])
        print(f"{dtype}, step {step}: loss {loss.item():.3f},", end=" ")
        print(f"finite weights: {weights.isfinite().sum()} of {len(weights)}")
