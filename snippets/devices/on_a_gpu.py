# Needs a GPU.
import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
weights = torch.ones(3, requires_grad=True).to(device)
print("leaf after the move:", weights.is_leaf)

model = nn.Linear(2, 1)
weight = model.weight
model.to(device)
print("same Parameter:", model.weight is weight, weight.device)

X = torch.zeros(2, 3, device=device)
print("X + 0-d CPU tensor:", (X + torch.tensor(1.0)).device)
print("X[CPU index]:", X[torch.tensor([1])].device)
print("X.copy_(CPU tensor):", X.copy_(torch.ones(2, 3)).device)
print("X is X.to(device):", X is X.to(device))
try:
    X * torch.ones(3)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
