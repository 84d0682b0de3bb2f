import torch

share = torch.tensor(5) / 7
round(share, 2)  # raises TypeError
