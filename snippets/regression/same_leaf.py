import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
y = 2 * X
w = torch.zeros((1, 1), requires_grad=True)
for epoch in range(3):
    loss = ((X @ w - y) ** 2).mean()
    print(f"epoch {epoch + 1}: loss {loss.item():.4f}")
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
    w.grad = None
