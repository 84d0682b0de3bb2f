import torch
from torch import nn

torch.manual_seed(42)
layer = nn.Linear(100, 50)
print(f"as made: up to {layer.weight.abs().max():.2f}")

nn.init.xavier_uniform_(layer.weight)  # Glorot
nn.init.zeros_(layer.bias)
norm = nn.BatchNorm1d(50, eps=1e-3, momentum=0.01)
model = nn.Sequential(layer, norm)
optimizer = torch.optim.Adam(model.parameters(), eps=1e-7)
print(f"as in Keras: up to {layer.weight.abs().max():.2f}")

norm(torch.full((4, 50), 10.0))
print("after four rows:", norm.running_mean[:2])

kernel = torch.zeros(100, 50)  # the other library's: inputs, outputs
with torch.no_grad():
    layer.weight.copy_(kernel.T)
