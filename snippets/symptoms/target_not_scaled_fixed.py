import torch

torch.manual_seed(42)
X = torch.randn(200, 3)
y = 200_000 + 50_000 * X[:, :1]  # dollars
mean, std = y.mean(), y.std()
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _epoch in range(500):
    optimizer.zero_grad()
    ((model(X) - (y - mean) / std) ** 2).mean().backward()
    optimizer.step()
with torch.no_grad():
    dollars = model(X) * std + mean
print(f"off by {(dollars - y).abs().mean().item():,.0f} dollars")
