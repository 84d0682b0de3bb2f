import torch

torch.ones(2, device="meta").tolist()  # raises NotImplementedError
