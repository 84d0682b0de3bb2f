import torch

torch.manual_seed(42)
X = torch.randn(100, 1)
model, y = torch.nn.Linear(1, 1), 3 * X + 1
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _epoch in range(100):
    optimizer.zero_grad()
    prediction = model(X)
    assert prediction.shape == y.shape
    ((prediction - y) ** 2).mean().backward()
    optimizer.step()
print(f"{model(X).std().item():.1f} instead of {y.std().item():.1f}")
