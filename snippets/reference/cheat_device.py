import torch

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
X = torch.ones(2, 3, device=device)  # made where it is used
weights = torch.ones(3, 1).to(device)  # moved: keep what `to` returns
print("one device:", X.device == weights.device)
print((X @ weights).cpu().numpy())
