import torch

x = torch.linspace(-500, 500, 101)
y = 2 * x + 30
for rate, feature in ((1e-5, x), (0.1, x / x.std())):
    line = torch.zeros(2, requires_grad=True)
    for _step in range(1000):
        loss = ((line[0] * feature + line[1] - y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, line)
        line = (line - rate * gradient).detach().requires_grad_()
    print(f"loss {loss.item():.1f}, bias {line[1].item():.1f}")
