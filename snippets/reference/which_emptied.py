import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
for owner in (optimizer, model):
    model(torch.ones(1, 2)).sum().backward()
    owner.zero_grad()
    print([p.grad is None for p in model.parameters()])
