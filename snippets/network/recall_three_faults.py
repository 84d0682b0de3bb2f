import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 2)
y = (X[:, 0] * X[:, 1]).abs()
model = nn.Sequential(nn.Linear(2, 40), nn.Linear(40, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
for epoch in range(100):
    for rows in torch.randperm(100).split(25):
        loss = ((model(X[rows]) - y[rows]) ** 2).mean()
        loss.backward()
    optimizer.step()
    optimizer.zero_grad()
loss = ((model(X) - y) ** 2).mean()  # all rows
print(f"loss {loss.item():.4f}, variance {y.var(correction=0).item():.4f}")
