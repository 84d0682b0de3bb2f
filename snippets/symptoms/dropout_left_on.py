import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.Dropout(0.5), nn.Linear(50, 1))
row = torch.ones(1, 8)
with torch.no_grad():
    wrong = {model(row).item() for _ in range(10)}
    model.eval()
    right = {model(row).item() for _ in range(10)}
# What dropout draws depends on the CPU, so this counts.
print("training mode:", len(wrong), "different predictions")
print("after eval():", len(right))
