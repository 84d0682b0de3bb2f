import torch

torch.manual_seed(42)
X = torch.randn(200, 3)
y = 200_000 + 50_000 * X[:, :1]  # dollars
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _epoch in range(500):
    optimizer.zero_grad()
    ((model(X) - y) ** 2).mean().backward()
    optimizer.step()
print(f"off by {(model(X) - y).abs().mean().item():,.0f} dollars")
