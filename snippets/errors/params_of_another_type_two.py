from torch import nn, optim

a, b = nn.Linear(2, 1), nn.Linear(3, 1)
both = [*a.parameters(), *b.parameters()]
print("tensors:", len(optim.SGD(both, lr=0.1).param_groups[0]["params"]))
optim.SGD([a.parameters(), b.parameters()], lr=0.1)  # raises TypeError
