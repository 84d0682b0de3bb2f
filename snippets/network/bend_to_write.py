import torch
from torch import nn

X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # 1 where the two differ
torch.manual_seed(42)
model = nn.Sequential(
    nn.Linear(2, 16),
    # Your line: what goes between two layers?
    nn.Linear(16, 1),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _epoch in range(1000):
    loss = nn.functional.mse_loss(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
print([f"{guess.item():.2f}" for guess in model(X).abs()])
