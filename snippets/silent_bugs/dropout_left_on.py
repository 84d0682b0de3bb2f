import torch
from torch import nn

torch.manual_seed(42)
model = nn.Sequential(nn.Linear(8, 50), nn.Dropout(0.5), nn.Linear(50, 1))
row = torch.ones(1, 8)
with torch.no_grad():
    wrong = [model(row).item() for _ in range(4)]
    model.eval()
    right = [model(row).item() for _ in range(4)]
print("training mode:", *(f"{value:.4g}" for value in wrong))
print("after eval():", *(f"{value:.4g}" for value in right))
