import torch

device = torch.accelerator.current_accelerator(check_available=True)
X = torch.ones(3, device=device or "cpu")
print(X.sum().item())
