import torch
from torch.utils.data import default_collate

rows = [torch.ones(2), torch.ones(3)]
default_collate(rows)  # raises RuntimeError
