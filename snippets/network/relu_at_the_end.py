import torch
from torch import nn

torch.manual_seed(0)
X = torch.linspace(-1, 1, 40).reshape(-1, 1)
y = X * 2
first, last = nn.Linear(1, 30), nn.Linear(30, 1)
model = nn.Sequential(first, nn.ReLU(), last, nn.ReLU())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _epoch in range(500):
    loss = ((model(X) - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
print([f"{guess:.1f}" for guess in model(X[[0, 13, 26, 39]]).flatten()])
