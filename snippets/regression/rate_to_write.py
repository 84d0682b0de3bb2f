import torch

x = torch.tensor([0.0, 4.0])
y = 3 * x
curvature = 2 * (x**2).mean().item()

w, learning_rate = torch.tensor(0.0, requires_grad=True), 0.4
# Your line: a learning rate for this curvature.
path = []
for _ in range(4):
    loss = ((x * w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= learning_rate * w.grad
    w.grad = None
    path.append(f"{w.item():.4g}")
print("wanted: 3, w after each step:", *path)
