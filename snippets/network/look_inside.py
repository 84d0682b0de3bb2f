import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(200, 4), torch.rand(200)
first, last = nn.Linear(4, 30), nn.Linear(30, 1)
model = nn.Sequential(first, nn.ReLU(), last)
nn.init.constant_(first.bias, -10.0)

print("inputs finite:", X.isfinite().all().item())
hidden = model[:2](X)  # through the first layer and its ReLU
print("hidden numbers above 0:", (hidden > 0).sum().item(), "of 6000")
predictions = model(X)
print("shapes:", tuple(predictions.shape), tuple(y.shape))
((predictions - y.reshape(-1, 1)) ** 2).mean().backward()
for name, parameter in model.named_parameters():
    print(f"{name}: largest gradient {parameter.grad.abs().max():.3f}")
