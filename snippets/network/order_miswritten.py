import torch
from torch import nn

torch.manual_seed(42)
X = torch.linspace(-1, 1, 200).reshape(-1, 1)  # a table sorted by its input
y = X.abs()
model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
rows = torch.arange(len(X))
for _epoch in range(20):
    X = X[torch.randperm(len(X))]
    for batch in rows.split(20):
        loss = nn.functional.mse_loss(model(X[batch]), y[batch])
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()

x = torch.tensor([[-1.0], [-0.5], [0.0], [0.5], [1.0]])
print("wanted:   ", [f"{v:.2f}" for v in x.abs().flatten().tolist()])
print("predicted:", [f"{v:.2f}" for v in model(x).flatten().tolist()])
