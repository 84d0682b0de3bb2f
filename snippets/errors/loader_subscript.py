import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(6), batch_size=2)
loader[0]  # raises TypeError
