import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(50, 2)
y = X @ torch.tensor([[2.0], [3.0]])
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in (1, 2):
    loss = nn.functional.mse_loss(model(X), y)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    with torch.no_grad():
        after = nn.functional.mse_loss(model(X), y)
    print(f"epoch {epoch}: loss {loss:.4f}, after the step {after:.4f}")
