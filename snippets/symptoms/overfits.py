import torch

torch.manual_seed(0)
X, noise = torch.randn(520, 30), torch.randn(520, 1)
w = torch.zeros(30, 1, requires_grad=True)
for epoch in range(301):
    errors = (X @ w - X[:, :1] - noise) ** 2
    train, valid = errors[:20].mean(), errors[20:].mean()
    if epoch in (0, 5, 10, 50, 300):
        print(f"{epoch:3}: train {train:.2f}, valid {valid:.2f}")
    (gradient,) = torch.autograd.grad(train, w)
    w = (w - 0.05 * gradient).detach().requires_grad_()
