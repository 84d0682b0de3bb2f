import torch
from torch import nn

torch.manual_seed(0)
X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
model = nn.Sequential(nn.Linear(2, 8), nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _step in range(500):
    optimizer.zero_grad()
    ((model(X) - y) ** 2).mean().backward()
    optimizer.step()
print([f"{value:.2f}" for value in model(X).flatten().tolist()])
