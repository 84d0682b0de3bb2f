import torch

device = torch.accelerator.current_accelerator(check_available=True)
print("works:", torch.ones(3, device=device or "cpu").sum().item())
