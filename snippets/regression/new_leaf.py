import torch

X = torch.tensor([[1.0], [2.0], [3.0]])
y = 2 * X
w = torch.zeros((1, 1), requires_grad=True)
other_name = w

for epoch in range(20):
    loss = ((X @ w - y) ** 2).mean()
    loss.backward()
    w = (w - 0.1 * w.grad).detach().requires_grad_()
print(f"w: {w.item():.4f}, a leaf: {w.is_leaf}")
print(f"other name: {other_name.item():.4f}")
