# Needs a GPU.
import torch
from torch.utils.data import DataLoader

device = torch.accelerator.current_accelerator(check_available=True)
torch.set_default_device(device)
next(iter(DataLoader([1.0, 2.0], shuffle=True)))  # raises RuntimeError
