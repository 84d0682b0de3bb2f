import torch

device = torch.accelerator.current_accelerator(check_available=True)
if device is None:  # depends on the device
    device = torch.device("cpu")

created = torch.zeros(1000, 8, device=device)  # made there
moved = torch.zeros(1000, 8).to(device)  # made on the CPU, then copied
print("same device:", created.device == moved.device)
print("same values:", torch.equal(created, moved))

beside = torch.ones_like(created)  # made where `created` is
print("ones_like follows:", beside.device == created.device)

torch.manual_seed(42)
random = torch.rand(3).to(device)  # drawn on the CPU, then copied
print("random:", random.cpu())  # the CPU's numbers, wherever they go
