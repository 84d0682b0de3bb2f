import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
model, X = nn.Linear(2, 1).to(device), torch.ones(3, 2).to(device)
print(tuple(model(X).shape))
