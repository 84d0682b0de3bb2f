import torch

torch.ones(3).to("xpu")  # raises AssertionError
