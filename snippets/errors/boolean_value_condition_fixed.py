import torch

errors = torch.tensor([0.1, -0.2])
print("any above 0:", bool((errors > 0).any()))
print("between:", (errors > -1) & (errors < 0))
