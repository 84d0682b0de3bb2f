import torch
from torch import nn

torch.manual_seed(42)
first, second = nn.Linear(8, 50), nn.Linear(50, 1)
X = torch.randn(1000, 8)

with torch.no_grad():
    one = nn.Linear(8, 1)
    one.weight.copy_(second.weight @ first.weight)
    one.bias.copy_(second.weight @ first.bias + second.bias)
    stacked = second(first(X))
    print("numbers in the stack:", 8 * 50 + 50 + 50 + 1)
    print("numbers in the one layer:", 8 + 1)
    same = torch.allclose(stacked, one(X), atol=1e-5)
    print("two Linears = one Linear:", same)
    bent = second(torch.relu(first(X)))
    same = torch.allclose(bent, one(X), atol=1e-5)
    print("with ReLU between them:", same)
