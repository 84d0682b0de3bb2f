# Needs a GPU.
import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True).type
torch.manual_seed(42)
X = torch.randn(1000, 8, device=device)
y = X[:, :1] * X[:, 1:2]
model = nn.Sequential(nn.Linear(8, 50), nn.ReLU(), nn.Linear(50, 1))
model.to(device)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
scaler = torch.amp.GradScaler(device)
for _step in range(200):
    with torch.autocast(device, dtype=torch.float16):
        loss = nn.functional.mse_loss(model(X), y)
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    optimizer.zero_grad()
print("loss below 0.1:", loss.item() < 0.1)
