import torch

torch.tensor(["inland", "near bay"])  # raises ValueError
