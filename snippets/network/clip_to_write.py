import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(100, 3)
y = X.sum(dim=1, keepdim=True)
X[::25] *= 50  # four rows whose inputs slipped
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(1, 21):
    loss = ((model(X) - y) ** 2).mean()
    loss.backward()
    # Your line: hold the step back.
    optimizer.step()
    optimizer.zero_grad()
    if epoch in (1, 2, 20):
        print(f"epoch {epoch}: loss {loss.item():.3e}")
