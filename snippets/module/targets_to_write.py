import torch
from torch import nn

torch.manual_seed(42)
X = torch.randn(100, 3)
y = X @ torch.tensor([1.0, 2.0, 3.0]) + 4
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
# Your line: another shape for the targets.
for _epoch in range(200):
    loss = ((model(X) - y) ** 2).mean()
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
print("sizes:", [f"{w:.2f}" for w in model.weight[0].abs().tolist()])
print(f"bias: {model.bias.item():.2f}")
