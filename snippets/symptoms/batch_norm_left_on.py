import torch
from torch import nn

torch.manual_seed(0)
model, X = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1)), torch.rand(8, 2)
with torch.no_grad():
    print(f"training: {model(X)[0].item():.3f}, {model(X[:4])[0].item():.3f}")
    model.eval()
    print(
        f"evaluation: {model(X)[0].item():.3f}, {model(X[:4])[0].item():.3f}"
    )
