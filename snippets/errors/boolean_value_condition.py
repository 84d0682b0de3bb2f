import torch

errors = torch.tensor([0.1, -0.2])
if errors > 0:  # raises RuntimeError
    print("too high")
