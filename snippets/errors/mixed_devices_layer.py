# Needs a GPU.
import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True)
model = nn.Linear(2, 1).to(device)
model(torch.ones(3, 2))  # raises RuntimeError
