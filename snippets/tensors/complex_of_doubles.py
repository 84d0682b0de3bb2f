import torch

doubles = torch.tensor([0.1], dtype=torch.float64)
print("complex64 * float64:", (torch.tensor([1j]) * doubles).dtype)
narrow = doubles.to(torch.complex64)
print(f"0.1 in a complex64: {narrow.real.item():.12f}")
print(f"0.1 in a float64: {doubles.item():.12f}")
