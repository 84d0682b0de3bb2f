import torch
from torch import nn

torch.manual_seed(42)
X, y = torch.randn(20, 3), torch.full((20, 1), 5.0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
criterion = nn.MSELoss()  # the mean squared error
model.bias = nn.Parameter(torch.zeros(1))
for _epoch in range(100):
    optimizer.zero_grad()
    criterion(model(X), y).backward()
    optimizer.step()
print(f"bias {model.bias.item():.2f}, wanted 5")
