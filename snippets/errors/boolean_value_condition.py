import torch

errors = torch.tensor([0.1, -0.2])
print("high" if errors > 0 else "low")  # raises RuntimeError
