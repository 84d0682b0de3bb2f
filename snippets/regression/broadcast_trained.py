import torch

torch.manual_seed(42)
X = torch.randn((200, 2))
y_column = X @ torch.tensor([[3.0], [-2.0]]) + 5.0
y_flat = y_column.reshape(-1)

for targets in (y_flat, y_column):
    w = torch.randn((2, 1), requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    for _ in range(200):
        loss = ((X @ w + b - targets) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
            b -= 0.1 * b.grad
        w.grad = b.grad = None
    print("shape of the targets:", tuple(targets.shape))
    print(f"  loss {loss.item():.4f}, bias {b.item():.4f}")
    print(f"  sizes of the weights: {w[0].abs().item():.4f}", end="")
    print(f" and {w[1].abs().item():.4f}")
print(f"mean of the targets: {y_flat.mean().item():.4f}")
