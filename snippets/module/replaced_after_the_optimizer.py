import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(20, 3), torch.full((20, 1), 5.0)
replaced, overwritten = nn.Linear(3, 1), nn.Linear(3, 1)
for model in (replaced, overwritten):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    if model is replaced:
        model.bias = nn.Parameter(torch.zeros(1))  # a new object
    else:
        nn.init.zeros_(model.bias)  # new values in the same object
    for _epoch in range(100):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(X), y).backward()
        optimizer.step()
print(f"replaced: bias {replaced.bias.item():.2f},", end=" ")
print(f"gradient {replaced.bias.grad.item():.0f}")
print(f"overwritten: bias {overwritten.bias.item():.2f},", end=" ")
print(f"gradient below 0.001: {overwritten.bias.grad.abs().item() < 0.001}")
