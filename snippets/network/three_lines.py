import torch
from torch import nn

torch.manual_seed(42)
stack = nn.Sequential(nn.Linear(8, 50), nn.Linear(50, 40), nn.Linear(40, 1))
X = torch.randn(100, 8)
with torch.no_grad():
    bias = stack(torch.zeros(1, 8))  # what it says to zeros
    weight = stack(torch.eye(8)) - bias  # and to each input alone
    same = torch.allclose(stack(X), X @ weight + bias, atol=1e-5)
print("the same predictions:", same)
print("numbers of the one layer:", weight.numel() + bias.numel())
print("numbers of the stack:", sum(p.numel() for p in stack.parameters()))
