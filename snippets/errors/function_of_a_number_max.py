import torch

torch.max(torch.tensor([-1.0, 2.0]), 0.0)  # raises TypeError
