import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(1000, 8)
y = X[:, :1] * X[:, 1:2]
model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(200):
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        predictions = model(X)
        loss = nn.functional.mse_loss(predictions, y)
    loss.backward()
    optimizer.step()
print("predictions:", predictions.dtype)
print("loss:", loss.dtype)
print("weights:", model[0].weight.dtype)
print("gradients:", model[0].weight.grad.dtype)
print("loss below 0.1:", loss.item() < 0.1)
