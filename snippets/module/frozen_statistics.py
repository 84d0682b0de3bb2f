import torch
from torch import nn

torch.manual_seed(42)
norm = nn.BatchNorm1d(2).requires_grad_(False)
for mode in (True, False):
    norm.train(mode)
    before = norm.running_mean.clone()
    norm(torch.randn(8, 2) + 5)
    moved = not torch.equal(norm.running_mean, before)
    print(f"training mode {mode}: running mean moved {moved}")
