import torch

if torch.cuda.is_available():  # depends on the device
    device = torch.device("cuda")  # NVIDIA, and AMD's ROCm builds
elif torch.backends.mps.is_available():
    device = torch.device("mps")  # Apple silicon
else:
    device = torch.device("cpu")

print("sum:", torch.ones(3, device=device).sum().item())
