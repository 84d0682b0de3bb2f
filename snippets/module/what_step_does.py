import torch
from torch import nn

model = nn.Linear(2, 1)
weight = model.weight
before = weight.detach().clone()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
optimizer.step()
print("it computes missing gradients:", weight.grad is not None)
print("it skips what has no gradient:", torch.equal(weight, before))
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
same = model.weight is weight and not torch.equal(weight, before)
print("it writes into the Parameters:", same and weight.is_leaf)
print("it empties the gradients:", weight.grad is None)
