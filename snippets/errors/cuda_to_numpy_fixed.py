import torch

device = torch.accelerator.current_accelerator(check_available=True)
w = torch.ones(3, device=device or "cpu", requires_grad=True)
print(w.detach().cpu().numpy())
