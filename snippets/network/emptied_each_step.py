import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(128, 3)
y = X.sum(dim=1, keepdim=True)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(1, 4):
    for rows in torch.randperm(128).split(8):
        loss = ((model(X[rows]) - y[rows]) ** 2).mean()
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    everything = ((model(X) - y) ** 2).mean().item()
    print(f"epoch {epoch}: loss of all rows {everything:.4f}")
