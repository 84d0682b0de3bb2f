import torch

torch.tensor([{"rooms": 3}, {"rooms": 5}])  # raises RuntimeError
