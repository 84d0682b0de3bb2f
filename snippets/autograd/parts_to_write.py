import torch

X = torch.tensor([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]])
y = 3 * X + torch.tensor([[1.0], [0.0], [-1.0], [-1.0], [0.0], [1.0]])
weight = torch.zeros(1, 1, requires_grad=True)
for step in range(50):
    # Your line: empty the gradient.
    for rows in (slice(0, 2), slice(2, 4), slice(4, 6)):
        ((X[rows] @ weight - y[rows]).pow(2).mean() / 3).backward()
    with torch.no_grad():
        weight -= 0.02 * weight.grad
best = (X * y).sum() / (X * X).sum()
print(f"weight {weight.item():.3f}, best for all rows {best.item():.3f}")
