import torch

torch.manual_seed(42)
errors = torch.randn(100)
batches = errors.split(10)
for batch in batches:
    total = 0.0  # remedy: one line up
    total += (batch**2).mean().item()
print(f"{total / len(batches):.2f} instead of {(errors**2).mean():.2f}")
