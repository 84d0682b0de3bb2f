import torch

rows = [torch.ones(1, 3), torch.zeros(1, 3)]
torch.tensor(rows)  # raises ValueError
