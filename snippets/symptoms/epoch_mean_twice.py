import torch

torch.manual_seed(42)
errors = torch.randn(100)
batches = errors.split(10)
total = sum((batch**2).mean().item() for batch in batches)
print(f"by rows {total / len(errors):.3f}")
print(f"by batches {total / len(batches):.3f}")
