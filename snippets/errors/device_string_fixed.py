import torch

found = torch.accelerator.current_accelerator(check_available=True)
device = found or torch.device("cpu")
print(type(device).__name__)
