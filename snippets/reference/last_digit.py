import torch

third = torch.tensor(1.0) / 3
print("rounded for a reader:", third)
print(f"all that float32 holds: {third.item():.10f}")
