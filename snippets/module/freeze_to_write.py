import torch
from torch import nn

torch.manual_seed(42)
first, second = nn.Linear(2, 2), nn.Linear(2, 1)
X, y = torch.randn(20, 2), torch.ones(20, 1)
before = first.weight.detach().clone()
# Your line: the first layer is to stay.
both = [*first.parameters(), *second.parameters()]
optimizer = torch.optim.SGD(both, lr=0.1)
for _epoch in range(10):
    nn.functional.mse_loss(second(first(X)), y).backward()
    optimizer.step()
    optimizer.zero_grad()
print("the first layer stayed:", torch.equal(first.weight, before))
