# Needs a GPU.
import torch

device = torch.accelerator.current_accelerator(check_available=True)
scores = torch.ones(3, device=device)
picked = scores[torch.tensor([5], device=device)]
print("no complaint yet")
picked.sum().item()  # raises AcceleratorError
