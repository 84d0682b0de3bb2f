import torch

x = torch.tensor([0.5, 3.0])
between = x > 0 & x < 2  # raises NotImplementedError
