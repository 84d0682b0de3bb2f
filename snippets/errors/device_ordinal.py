# Needs a GPU.
import torch

torch.ones(3, device="cuda:99")  # raises AcceleratorError
